// Encodes the answers for the address: one letter each, in any order, none for an open question.

import { type AdviceAnswers, questionIds } from '../../analysis/adviceAnswers';

/** Letters never change their meaning, so that old links stay valid. */
const answerByLetter: ReadonlyMap<string, AdviceAnswers> = new Map<string, AdviceAnswers>([
  ['a', { mustShow: 'nothing' }],
  ['b', { mustShow: 'in-transit' }],
  ['c', { mustShow: 'in-transit-and-at-rest' }],
  ['d', { mustShow: 'never-internet' }],
  ['e', { whereItHurts: 'nowhere' }],
  ['f', { whereItHurts: 'always' }],
  ['g', { whereItHurts: 'busy-hours' }],
  ['h', { whereItHurts: 'one-office' }],
  ['i', { whereItHurts: 'cloud-apps-only' }],
  ['j', { sharedWith: 'hardly-anyone' }],
  ['k', { sharedWith: 'colleagues' }],
  ['l', { sharedWith: 'other-customers' }],
  ['m', { bandwidth: 'enough' }],
  ['n', { bandwidth: 'short' }],
  ['o', { timeIsLost: 'in-office' }],
  ['p', { timeIsLost: 'to-provider' }],
  ['q', { timeIsLost: 'in-provider' }],
  ['r', { timeIsLost: 'on-internet' }],
  ['s', { timeIsLost: 'not-measured' }],
  ['t', { reach: 'provider-near' }],
  ['u', { reach: 'no-provider' }],
  ['v', { reach: 'users-elsewhere' }],
  ['w', { virtualNetworks: 'not-needed' }],
  ['x', { virtualNetworks: 'by-private-address' }],
]);

export type DecodedAnswers = {
  readonly answers: AdviceAnswers;
  /** Unknown characters, and further answers to a question, of which the first counts. */
  readonly ignored: readonly string[];
};

const answersTheSame = (one: AdviceAnswers, other: AdviceAnswers) =>
  questionIds.some((question) => one[question] !== undefined && other[question] !== undefined);

/** Returns an empty string when every question is open. */
export function encodeAnswers(answers: AdviceAnswers): string {
  return [...answerByLetter]
    .filter(([, one]) =>
      questionIds.some((question) => one[question] !== undefined && one[question] === answers[question]),
    )
    .map(([letter]) => letter)
    .join('');
}

/** Decodes any text. */
export function decodeAnswers(text: string): DecodedAnswers {
  let answers: AdviceAnswers = {};
  const ignored: string[] = [];
  for (const letter of text) {
    const one = answerByLetter.get(letter);
    if (one === undefined || answersTheSame(one, answers)) ignored.push(letter);
    else answers = { ...answers, ...one };
  }
  return { answers, ignored };
}

/** Lists every answer to every question, for lists and tests. */
export const singleAnswers: readonly AdviceAnswers[] = [...answerByLetter.values()];
