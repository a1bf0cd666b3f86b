// The words of everything that carries a view elsewhere: links, embeds, pictures, reports, files.

import { footerWords, notAMeasurement } from './controls';

export const reportViewWords = {
  back: 'Back to the picture',
  print: 'Print',
  markdown: 'Save as Markdown',
  json: 'Save as JSON',
  saved: (name: string) => `Given to the browser to save: ${name}`,
  figure: 'The picture of this scenario',
  sideways: 'This table goes on to the right: scroll it sideways.',
} as const;

/** Without an ending: "evidence-seattle-to-microsoft-public-2025-06-03". */
export const reportFileName = (office: string, service: string, date: string): string =>
  `evidence-${office}-to-${service}-${date}`;

export const embedWords = {
  openFullPage: 'Open the full page',
  model: footerWords.model,
} as const;

export const themeWords = { light: 'Light', dark: 'Dark' } as const;

export const shareWords = {
  heading: 'Share this view',
  close: 'Close',
  copied: 'Copied',
  refused: 'Copying was refused. The text is selected: copy it by hand.',
  link: 'A link',
  linkLabel: 'The address of exactly this view',
  copyLink: 'Copy address',
  fromDisk:
    'This page was opened from disk, so it has no address that others could open. Where this page is on a host, this at the end of its address shows the same view.',
  fromDiskOpening:
    'This is how the page opens, so nothing has to be added to the address of a copy on a host.',
  queryLabel: 'The end of the address of exactly this view',
  copyQuery: 'Copy the end of the address',
  embedFromDisk:
    'A page opened from disk cannot be held by another. Open it from a host to get the HTML for it.',
  comparedFirst:
    'Two scenarios are compared. The link shows both; the picture, the report and the HTML are of the first one alone.',
  comparedInView:
    'Two scenarios are compared. The link keeps both; the picture, the report and the HTML are of the one in view alone.',
  picture: 'The picture',
  theme: 'Colours',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  notSaved: 'The picture could not be saved in this browser.',
  saved: (name: string) => `Given to the browser to save: ${name}`,
  model: notAMeasurement,
  report: 'An evidence report',
  reportWhat:
    'The scenario, its findings with the links that prove them, what each failure would do, assumptions, exceptions and dated sources. To print, or to save as Markdown or JSON.',
  openReport: 'Open the report',
  embed: 'Inside another page',
  embedLabel: 'HTML for a page that may hold frames. It stays interactive.',
  copyEmbed: 'Copy HTML',
  file: 'One file',
  fileWhat: 'The whole page in one file. It opens from disk and needs no network.',
  saveFile: 'Save the file',
} as const;

export const singleFileName = 'which-way-does-the-traffic-go.html';

/** Without an ending. */
export const pictureFileName = (office: string, service: string): string => `path-${office}-to-${service}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** An address has no quotes in it, but somebody may have put one there. */
export const embedSnippet = (address: string): string =>
  `<iframe src="${escaped(address)}" title="Which way does the traffic go?" width="100%" height="1000" style="border: 1px solid #6f7c8c" loading="lazy" allow="clipboard-write"></iframe>`;
