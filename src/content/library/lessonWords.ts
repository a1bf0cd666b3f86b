// The words of the short tour of a network of the library.

export const lessonWords = {
  region: 'Short tour',
  teaches: 'What this network teaches:',
  start: 'Take the short tour',
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  predict: 'Predict:',
  answer: 'Answer',
  notSure: 'I am not sure',
  right: 'That is right.',
  computed: (answer: string) => `The model says: ${answer}.`,
  breakIt: (what: string) => `Let it fail: ${what}`,
  documented: 'What the documents say',
  differing: 'Where the documents differ',
  back: 'Back',
  next: 'Next',
  close: 'Close the tour',
} as const;
