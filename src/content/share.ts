// Words for sharing a view: links, embeds, pictures, reports, files.

import type { Assessment } from '../analysis/assess';
import type { Change } from '../analysis/change';
import { footerWords, notAMeasurement } from './controls';
import { privateMark, reachableMark } from './verdictMarks';
import { verdictSentence } from './verdictSentence';

export const reportViewWords = {
  back: 'Back to the picture',
  print: 'Print',
  markdown: 'Save as Markdown',
  json: 'Save as JSON',
  saved: (name: string) => `Download started: ${name}`,
  contents: 'In this report',
  figure: 'The picture of this scenario',
  sideways: 'This table goes on to the right: scroll it sideways.',
} as const;

/** Without extension: "path-report-seattle-to-microsoft-public-2025-06-03". */
export const reportFileName = (office: string, service: string, date: string): string =>
  `path-report-${office}-to-${service}-${date}`;

/** Without extension: "network-report-two-offices-2025-06-03". */
export const networkReportFileName = (network: string, date: string): string =>
  `network-report-${network}-${date}`;

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
  linkLabel: 'Address of exactly this view',
  copyLink: 'Copy address',
  fromDisk:
    'This page was opened from disk, so it has no address that others could open. On a host, this text at the end of the page’s address shows the same view.',
  fromDiskOpening: 'The page opens like this, so nothing has to be added to the address of a copy on a host.',
  queryLabel: 'End of the address of exactly this view',
  copyQuery: 'Copy the end of the address',
  embedFromDisk: 'A page opened from disk cannot be embedded. Open it from a host to get the HTML for it.',
  comparedFirst:
    'Two scenarios are compared. The link shows both; the picture, the report and the HTML show only the first.',
  comparedInView:
    'Two scenarios are compared. The link keeps both; the picture, the report and the HTML show only the one on the page now.',
  picture: 'The picture',
  theme: 'Colours',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  notSaved: 'The picture could not be saved in this browser.',
  saved: (name: string) => `Download started: ${name}`,
  report: 'A path report',
  reportWhat:
    'Modelled, not measured: the scenario, its findings with the links they are about, what each failure would do, assumptions, exceptions, dated sources, and what to collect to confirm it. To print, or to save as Markdown or JSON.',
  openReport: 'Open the report',
  embed: 'Inside another page',
  embedLabel: 'HTML for a page that allows iframes. It stays interactive.',
  copyEmbed: 'Copy HTML',
  file: 'One file',
  fileWhat: 'The whole page in one file. It opens from disk and needs no network.',
  saveFile: 'Save the file',
} as const;

export const singleFileName = 'which-way-does-the-traffic-go.html';

/** Text below a saved picture. */
export function pictureCaption(assessment: Assessment, change: Change | null, address: string) {
  const marks = [reachableMark(assessment), privateMark(assessment)]
    .map(({ title, detail }) => `${title}: ${detail}.`)
    .join(' ');
  return { marks, ...verdictSentence(assessment, change), note: notAMeasurement, address };
}

/** Without extension. */
export const pictureFileName = (office: string, service: string): string => `path-${office}-to-${service}`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Heights of the embedded page at its narrowest, with the tour's card and without. */
const frameHeights = { tour: 1800, scene: 1120 } as const;

/** Escapes the address, in case someone put quotes into it. */
export const embedFrame = (address: string, height: number): string =>
  `<iframe src="${escaped(address)}" title="Which way does the traffic go?" width="100%" height="${height}" style="border: 1px solid #6f7c8c" loading="lazy" allow="clipboard-write"></iframe>`;

export const embedSnippet = (address: string, shows: keyof typeof frameHeights): string =>
  embedFrame(address, frameHeights[shows]);
