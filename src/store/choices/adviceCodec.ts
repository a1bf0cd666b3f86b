// How do the answers fit into an address? One letter for each, in any order, none for an open question.

import { type AdviceAnswers, questionIds } from '../../analysis/adviceAnswers';

/** A letter never gets another meaning, so that old links keep theirs. */
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
  /** Characters that mean nothing, or a second answer to the same question; the first one stands. */
  readonly ignored: readonly string[];
};

const answersTheSame = (one: AdviceAnswers, other: AdviceAnswers) =>
  questionIds.some((question) => one[question] !== undefined && other[question] !== undefined);

/** Empty when every question is open. */
export function encodeAnswers(answers: AdviceAnswers): string {
  return [...answerByLetter]
    .filter(([, one]) =>
      questionIds.some((question) => one[question] !== undefined && one[question] === answers[question]),
    )
    .map(([letter]) => letter)
    .join('');
}

/** Reads any text at all. */
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

/** Every answer to every question, for lists and for tests. */
export const singleAnswers: readonly AdviceAnswers[] = [...answerByLetter.values()];
