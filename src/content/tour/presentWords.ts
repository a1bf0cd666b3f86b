// The words of the lecture: what is on its buttons, on its page of notes, and which keys it has.

export const presentWords = {
  present: 'Present',
  fullScreen: 'Full screen',
  notes: 'Speaker notes',
  keys: 'Keys',
  end: 'End',
  endHint: 'End the lecture and show the whole page',
  bar: 'Lecture',
  blank: 'The screen is blank. Any key brings the picture back.',
  isBlank: 'The screen is blank: the next key, here or there, brings the picture back.',
  close: 'Close',
  blankButton: 'Blank the screen',
  unblankButton: 'Show the picture again',
  notesTitle: 'Speaker notes',
  notesHint: 'This page stays in step with the lecture in the other window of this browser, both ways.',
  noLecture: 'No lecture is open in another window of this browser. This page moves by itself.',
  lectureState: 'Lecture',
  noChannel: 'This browser does not let two windows stay in step. Move on in both.',
  notBegun: 'No step of the tour is open.',
  begin: 'Begin the tour',
  say: 'To say',
  mightAsk: 'What people might ask',
  answer: 'The model’s answer:',
  doing: 'What to do:',
  comesNext: 'Next:',
  lastStep: 'This is the last step.',
  elapsed: 'Time since this page was opened',
  restartClock: 'Start the time again',
} as const;

/** Listed under "?", and active only while a lecture is on. */
export const presentKeys: readonly { readonly keys: string; readonly what: string }[] = [
  { keys: '→, Page Down, Space', what: 'Next: first what the step asks for, then the next step' },
  { keys: '←, Page Up', what: 'The step before' },
  { keys: 'B or .', what: 'Blank screen, and back' },
  { keys: 'N', what: 'Speaker notes in a second window' },
  { keys: 'F', what: 'Full screen, and back' },
  { keys: '?', what: 'This list' },
  { keys: 'Esc', what: 'End the lecture; once more, leave the tour' },
];
