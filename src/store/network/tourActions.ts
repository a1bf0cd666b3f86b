// Actions of a tour through a library network, and of a lecture.

import type { NetworkState, StateAccess } from './networkState';
import { noTour } from './networkTour';

type TourActions = Pick<NetworkState, 'showTour' | 'leaveTour' | 'setLecture'>;

export const tourActions = ({ setState }: StateAccess): TourActions => ({
  showTour: (tour, next) =>
    setState(({ asked, shown, tour: before, askedBeforeTour, view }) => ({
      tour,
      asked: next,
      askedBeforeTour: before.step === null ? asked : askedBeforeTour,
      view: view === 'text' ? 'text' : 'picture',
      shown: { ...shown, select: null },
      historyStep: 'push',
    })),
  leaveTour: () =>
    setState(({ asked, askedBeforeTour }) => ({
      tour: noTour,
      asked: askedBeforeTour ?? { ...asked, failures: [] },
      askedBeforeTour: null,
      historyStep: 'push',
    })),
  setLecture: (lecture) => setState(({ tour }) => ({ tour: { ...tour, lecture }, historyStep: 'push' })),
});
