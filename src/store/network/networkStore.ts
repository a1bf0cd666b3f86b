// Store of a network written by a user.

import { createStore } from 'zustand/vanilla';
import { nothingAsked } from './askedCodec';
import type { NetworkState } from './networkState';
import { noTour } from './networkTour';
import { questionActions } from './questionActions';
import { openingShown } from './shown';
import { textActions } from './textActions';
import { tourActions } from './tourActions';

export type NetworkStore = ReturnType<typeof createNetworkStore>;

export const createNetworkStore = () =>
  createStore<NetworkState>()((_set, _get, api) => ({
    phase: 'reading',
    text: '',
    fileName: null,
    library: null,
    savedText: '',
    lastTold: null,
    asked: nothingAsked,
    view: 'picture',
    shown: openingShown,
    tour: noTour,
    askedBeforeTour: null,
    fromAzure: null,
    badArrival: null,
    wasSent: false,
    decisions: [],
    notRead: [],
    repaired: [],
    historyStep: 'replace',
    ...textActions(api),
    ...questionActions(api),
    ...tourActions(api),
  }));
