// Keys of the page, listed under "?"; without the browser's own.

type Key = { readonly keys: string; readonly what: string };
export type KeyGroup = { readonly title: string; readonly keys: readonly Key[] };

export const keyWords = {
  title: 'Keys',
  close: 'Close',
  intro: 'Everything on this page can be reached with Tab and used without a mouse.',
  single:
    'Single characters do something: “?” opens this list, and B, N, F and the full stop act in a lecture',
} as const;

const inLecture: KeyGroup = {
  title: 'In a lecture',
  keys: [
    { keys: '→, Page Down, Space', what: 'Next: first what the step asks for, then the next step' },
    { keys: '←, Page Up', what: 'The step before' },
    { keys: 'B or .', what: 'Blank screen, and back' },
    { keys: 'N', what: 'Speaker notes in a second window' },
    { keys: 'F', what: 'Full screen, and back' },
    { keys: 'Esc', what: 'End the lecture; again, leave the tour' },
  ],
};

const everywhere: KeyGroup = {
  title: 'Anywhere',
  keys: [
    { keys: 'Tab, Shift and Tab', what: 'To the next control, and back; the whole picture is one stop' },
    { keys: 'Enter or Space', what: 'Press a button; Space also sets a checkbox or a switch' },
    {
      keys: 'Arrow keys',
      what: 'Choose within a row of options or tabs; from button to button in a table of the text view',
    },
    { keys: '?', what: 'This list' },
  ],
};

const inPicture: KeyGroup = {
  title: 'In the picture',
  keys: [
    { keys: 'Arrow keys', what: 'To the nearest element in that direction, along the path first' },
    { keys: 'Home, End', what: 'To the office, to the service' },
    { keys: 'Enter or Space', what: 'Explain the element' },
    { keys: 'Esc', what: 'Clear the selection; again, leave the picture' },
  ],
};

const onTour: KeyGroup = {
  title: 'On the tour',
  keys: [
    {
      keys: '→, Page Down, Space',
      what: 'Next: first the answer to a question, then the next step',
    },
    { keys: '←, Page Up', what: 'The step before' },
    { keys: 'Esc', what: 'Leave the tour, back to what was there before' },
  ],
};

const inTime: KeyGroup = {
  title: 'On a timeline',
  keys: [
    { keys: '←, →', what: 'Back and on by one step' },
    { keys: 'Home, End', what: 'To the beginning, to the end' },
  ],
};

export const pageKeys: readonly KeyGroup[] = [everywhere, inPicture, onTour, inTime];
export const lectureKeys: readonly KeyGroup[] = [inLecture, everywhere, inPicture];
