// The words of everything that carries a view elsewhere: links, embeds, pictures, reports, files.

export const reportViewWords = {
  back: 'Back to the picture',
  print: 'Print',
  markdown: 'Save as Markdown',
  json: 'Save as JSON',
  figure: 'The picture of this scenario',
} as const;

/** Without an ending: "evidence-seattle-to-microsoft-public-2025-06-03". */
export const reportFileName = (office: string, service: string, date: string): string =>
  `evidence-${office}-to-${service}-${date}`;

export const embedWords = {
  openFullPage: 'Open the full page',
  model: 'A model, not a measurement of anybody’s network.',
} as const;
