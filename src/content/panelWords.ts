// Headings in the panels, and links to them.

export const panelWords = {
  articleSays: 'What the article says',
  toChange: 'What would change it',
  exposure: 'Exposure',
  readAbout: 'Read about',
  chosen: 'Selected',
  close: 'Close',
  appliesTo: 'Links this is about:',
  complianceNote:
    'Click a link in the picture to read what it is exposed to. The path report, under “Share…”, lists what to collect to confirm this in your own network.',
  headings: 'In this panel',
} as const;
