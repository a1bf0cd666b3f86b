// Fixed words of the report on a network.

import { overviewWords } from '../overviewWords';

export const networkReportWords = {
  titled: (network: string) => `Network report (modelled): ${network}`,
  unnamed: 'a network without a name',
  verify:
    'An address given here opens the same report while the model has the same version. The digest identifies the text of this report, the description included, and proves nothing about a network. It covers every word and number and the version of the model, but not the date, the address and the picture. The JSON holds exactly what was digested.',
  inShort: 'In short',
  problems: 'Problems in the description',
  errorsIntro:
    'The following could not be understood and was left out, so that every answer is about the rest:',
  warningsIntro: 'The following is computed as it stands, and was probably not meant:',
  question: 'The question in view',
  findings: 'What that shows',
  path: 'Its path, and the routes behind it',
  answers: 'Every office to every destination',
  answersCaption: 'Answers while nothing has failed, and how many single failures change them',
  expectations: 'Expectations',
  noExpectations: 'The description states no expectation, so nothing was checked against one.',
  singlePoints: 'Single points of failure',
  noSinglePoints: overviewWords.noSinglePoints,
  singlePointsCaption:
    'Single failures that make an answer worse than the description allows, grouped by remedy; the one that helps most sites comes first',
  pairs: 'Two failures that together are worse than either',
  noPairs: overviewWords.noPairs,
  pairsIncomplete: 'The search for these was stopped, so there may be more.',
  assumptions: 'What was assumed',
  noAssumptions: 'Nothing was assumed: the description says everything that decides an answer.',
  madeUp: 'What was made up',
  madeUpIntro:
    'These addresses and AS numbers were not given. They are stand-ins and identify nothing in your network.',
  limits: 'What this model leaves out',
  exceptions: 'What still uses the internet',
  exceptionsCaption:
    'In addition to the traffic above, this uses the internet even where the answer is private',
  confirming: 'How to confirm it in your network',
  appendix: 'Appendix: the description',
  appendixCaption: 'As it was written, and as the digest covers it',
  appendixTooLong: (lines: number) =>
    `The description has ${lines.toLocaleString('en-GB')} lines and is not repeated here. The JSON holds it, and the digest covers it.`,
  open: 'Report to print or save',
  working: 'The report is being computed: every office, destination and single failure first.',
} as const;
