// Words of the editing view and of the start page.

import type { LeftOutParts } from '../../model/description';
import type { ElementKind } from '../../model/elementNames';
import { notTriedWords } from '../assess/expectations';
import { counted } from '../counting';
import { capitalised } from '../names';
import type { ExpectationInWords } from './overviewWords';

export const startWords = {
  heading: 'See your own network',
  intro:
    'Write down what you have: offices, circuits, WANs, virtual networks. The page draws which path the traffic takes, says why, and fails everything once. A description of twenty lines is enough to begin with.',
  stays: 'Everything stays in this browser: nothing of your network is sent to anybody.',
  open: 'Open a file…',
  blank: 'Start with an empty file',
  azure: 'Paste what Azure prints',
  article: 'Start with the article’s network',
  paste: 'Or paste the text of a file here',
  pasteButton: 'Open what is pasted',
  format: 'What a file can say: docs/format.md in the project, and the completion in the editor.',
} as const;

const askedAbout: readonly ElementKind[] = ['office', 'service', 'vnet'];

export const editWords = {
  field: 'Description of the network',
  open: 'Open file…',
  lines: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  changed: 'changed',
  unchanged: 'as saved',
  asOpened: 'as opened',
  stays: 'stays in this browser',
  problems: 'Problems and warnings',
  noProblems: 'No problems.',
  /** Where an expectation of the file fails, or is not computed. */
  noProblemsInText: 'No problems in the text.',
  expected: 'Expectations that do not hold, or were not tried',
  /** An expectation of the file, and the first failures that disprove it, or why it was not tried. */
  doesNotHold: (
    line: number | undefined,
    { text, status, notTried }: Pick<ExpectationInWords, 'text' | 'status' | 'notTried'>,
    disproofs: readonly string[],
  ) => {
    const at = line === undefined ? 'Expected' : `Line ${line.toLocaleString('en-GB')}, expected`;
    if (notTried !== null) return `${at}, and not tried: ${text}. ${capitalised(notTried)}.`;
    const how = status === 'undecided' ? 'it is undecided' : 'it does not hold';
    const rest = disproofs.length - 2;
    const more = rest > 0 ? ` And ${rest.toLocaleString('en-GB')} more.` : '';
    return `${at}, and ${how}: ${text}. ${disproofs
      .slice(0, 2)
      .map((each) => `${each}.`)
      .join(' ')}${more}`;
  },
  more: (count: number) => `… and ${counted(count)} more.`,
  goTo: 'Go to the line',
  live: 'Live',
  /** Says what is left out of the text, where that is why. */
  nothingYet: (leftOut: LeftOutParts | undefined) => {
    const notRead = leftOut?.elements.filter(({ element: { kind } }) => askedAbout.includes(kind)) ?? [];
    return notRead.length > 0 || leftOut?.hasUnreadLines
      ? `There is nothing to answer yet, ${notTriedWords({ notRead })}. The list of problems says what to do about it.`
      : 'There is nothing to answer yet: a network needs an office, and a service or a virtual network.';
  },
  assumptions: (count: number) =>
    count === 1
      ? 'One value was not given and is assumed.'
      : `${capitalised(counted(count))} values were not given and are assumed.`,
  fix: (meant: string) => `Change to ${meant}`,
  add: 'Add',
  unreadable: 'This file cannot be read as text.',
} as const;

const notAdded = {
  unreadable: 'Nothing was added: the text cannot be read as it stands. Solve the problems in it first.',
  'no-office': 'Nothing was added: there is no office without an error that could have one.',
  'every-office-has-one':
    'Nothing was added: every office has an internet breakout, or says that it has none.',
} as const;

type Done =
  | { readonly kind: 'added'; readonly line: number; readonly office?: string }
  | { readonly kind: 'not added'; readonly because: keyof typeof notAdded };

/** Tells what the button did: "Added: internet breakout of office "oslo", line 12." */
export function addedWords(kind: keyof typeof addLabels, done: Done): string {
  if (done.kind === 'not added') return notAdded[done.because];
  const of = done.office === undefined ? '' : ` of office "${done.office}"`;
  return `Added: ${addLabels[kind]}${of}, line ${done.line.toLocaleString('en-GB')}.`;
}

export const addLabels = {
  office: 'office',
  circuit: 'circuit',
  wan: 'WAN',
  exit: 'internet breakout',
  vnet: 'network',
} as const;

/** Says that the text has no problems; `failed` is null where its expectations are not computed. */
export const withoutProblems = (failed: readonly unknown[] | null): string =>
  failed?.length === 0 ? editWords.noProblems : editWords.noProblemsInText;

/** Accessible description of the text field. */
export const problemSummary = (problems: readonly string[], failed: readonly string[] | null): string =>
  [...(problems.length === 0 ? [withoutProblems(failed)] : problems), ...(failed ?? [])].join(' ');

/** Reasons why the network in a link could not be opened. */
export const arrivalWords = {
  cut: (arrived: string, of: string) =>
    `This link arrived cut off: ${arrived} of ${of} characters of the network arrived. Nothing is shown instead of it. Ask for the link again, or for the file.`,
  damaged:
    'This link was damaged in transit: its checksum does not match what arrived. Nothing is shown instead of it. Ask for the link again, or for the file.',
  'too-long': 'The network of this link is larger than 256 kB, which is more than a description may have.',
  'other-version':
    'This link was written by a later version of this page. Load the page again, or ask for the file.',
} as const;
