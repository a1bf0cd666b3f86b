// Words of the short tour of a library network, beside those of every tour (content/tour/tourWords).

export const lessonWords = {
  teaches: 'What this network teaches:',
  start: 'Take the short tour',
  todo: (what: string) => `${what} fails: do it here, or under “What if it fails”.`,
  toMake: (order: string) => `${order}: here, or under “What if it fails”.`,
  breakIt: (what: string) => `Let it fail: ${what}`,
  commit: 'Let people commit before the next key: a show of hands, or calling out.',
  documented: 'What the documents say',
  differing: 'Where the documents differ, or say less',
  asked: 'What people ask',
  noStep: 'This tour has no step',
} as const;
