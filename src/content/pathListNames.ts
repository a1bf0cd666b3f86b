// Names of the lists of steps, apart from the other words for paths because the ruler shows them first.

import type { DropReason } from '../routing/forwarding';

export const pathListNames = {
  steps: 'Step by step',
  replySteps: 'Reply, step by step',
  lost: 'Where packets are dropped',
  undecided: 'How far the path is decided',
} as const;

/** Avoids the word “dropped” where only the choice of path is undecided. */
export const lostName = (reason: DropReason): string =>
  reason === 'undecided' ? pathListNames.undecided : pathListNames.lost;

/** Names each list of steps like its heading: "Step by step, path 1 of 2". */
export const pathListName = (name: string, index: number, { length }: readonly unknown[]): string =>
  length === 1 ? name : `${name}, path ${index + 1} of ${length}`;
