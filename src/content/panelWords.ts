// Headings inside the panels.

export const panelWords = {
  articleSays: 'What the article says',
  toChange: 'What would change it',
  proof: 'Links that prove it:',
  exposure: 'Exposure',
  readAbout: 'Read about',
  appliesTo: 'Links it is about:',
  complianceNote: 'Click a link in the picture to read what it is exposed to.',
} as const;
