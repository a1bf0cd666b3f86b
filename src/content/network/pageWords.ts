// Labels of controls of the network page, on which users, screen readers and tests rely.

import { counted } from '../counting';

export const networkPageWords = {
  title: 'Which way does the traffic go?',
  network: 'Network:',
  others: 'Other networks',
  toArticle: 'Back to the article’s network',
  views: 'View',
  unnamed: 'Network without a name',
  question: 'Question',
  from: 'Traffic from',
  to: 'to',
  preferring: 'preferring',
  fromLabel: 'Office',
  toLabel: 'Destination',
  preferLabel: 'Preference',
  asDescribed: 'what the file says',
  equal: 'no circuit over another',
  internetBreakout: 'the internet breakout',
  vpn: 'the VPN',
  while: 'while',
  nothingFailed: 'nothing has failed',
  with: 'with',
  restoreAll: 'Restore all',
  restore: 'Restore',
  verdict: 'Verdict',
  stale:
    'The text as it stands now cannot be answered. What you see here is about the last version that could; the problems are listed below the text.',
  seeErrors: 'See the errors',
  path: 'Path',
  requests: 'Requests',
  replies: 'Replies',
  lost: 'Where requests are dropped',
  lostReplies: 'Where replies are dropped',
  failures: 'What if it fails',
  unknownInAddress: 'The page’s address names something that this network does not have:',
  notRead: 'This part of the page’s address does nothing for this network:',
  wasSent:
    'This link was changed on its way: its # had become %23. Because of that the server of this page was sent the whole link, the network included. The address now shown is the right one.',
} as const;

/** What is shown where the text has errors. */
export const leftOutWords = (errors: number): string =>
  errors === 1
    ? 'The text has an error. What it concerns is left out, and the answers are about the rest.'
    : `The text has ${counted(errors)} errors. What they concern is left out, and the answers are about the rest.`;

export const networkViewLabels = {
  picture: 'Picture',
  overview: 'Overview',
  edit: 'Edit',
  text: 'Text',
  azure: 'From Azure',
} as const;
