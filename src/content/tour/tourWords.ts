// Words around the steps: buttons, progress and responses to answers.

export const tourWords = {
  name: 'Tour',
  stepsName: 'Steps of the tour',
  back: 'Back',
  next: 'Next',
  finish: 'Finish',
  leave: 'Leave the tour',
  leaveShort: 'Leave',
  present: 'Present',
  look: 'Look at',
  todo: 'To do',
  doItForMe: 'Do it for me',
  done: 'Done.',
  changedMore: 'You have changed more than that. The verdict shows the present state.',
  predict: 'Predict first',
  predictHere: 'Predict first, here or in the picture',
  commit: 'That is my answer',
  notSure: 'Not sure, show me',
  right: 'Right.',
  wrong: 'Not so.',
  shown: 'The answer:',
  yours: 'Your answer is outlined in the picture.',
  dotted: 'The dotted line does not exist in this network.',
  noLine: 'no line',
  loading: 'Loading the tour…',
} as const;

export const progressText = (index: number, count: number): string => `Step ${index + 1} of ${count}`;

export const stepLinkName = (index: number, title: string, isDone: boolean): string =>
  `Step ${index + 1}: ${title}${isDone ? ', done' : ''}`;
