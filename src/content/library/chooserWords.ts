// Words of the chooser, whose cards come from the networks.

import { counted } from '../counting';
import { capitalised } from '../names';

export const chooserWords = {
  heading: 'Choose a network',
  lead: (count: number) =>
    `${capitalised(counted(count))} examples, computed by the same rules as your own. Start from one, or bring yours.`,
  openNow: 'open now',
  documents: 'After',
  allDocuments: 'The documents',
  map: (name: string) => `Map of ${name}`,
  list: 'Networks',
} as const;
