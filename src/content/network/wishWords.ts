// Words for what an office wants of its path, as its description states.

import type { WishJudgement, WishReason } from '../../analysis/judgeWish';
import type { Wish } from '../../model/description';
import { capitalised } from '../names';
import { modelled, type Statement } from '../sources';
import type { Tone } from '../verdictMarks';

export const wishNames: Readonly<Record<Wish, string>> = {
  private: 'a private path',
  encrypted: 'at least an encrypted path',
  any: 'any path',
};

export const wishWords = {
  heading: 'What the description asks for',
  met: 'Met',
  notMet: 'Not met',
  cannotBeShown: 'Cannot be told',
  others: 'Other destinations of this office',
  destination: 'Destination',
  wanted: 'Wanted',
  verdict: 'Verdict',
} as const;

export const wishVerdicts: Readonly<Record<WishJudgement['verdict'], string>> = {
  met: wishWords.met,
  'not-met': wishWords.notMet,
  'cannot-be-shown': wishWords.cannotBeShown,
};

const tones: Readonly<Record<WishJudgement['verdict'], Tone>> = {
  met: 'good',
  'not-met': 'bad',
  'cannot-be-shown': 'nothing',
};

export const wishTone = ({ verdict }: WishJudgement): Tone => tones[verdict];

export const wishVerdict = ({ verdict }: WishJudgement): string => wishVerdicts[verdict];

/** Returns "Lyon wants a private path to Hub." */
export const wishSentence = (office: string, isMany: boolean, destination: string, wish: Wish): string =>
  `${capitalised(office)} ${isMany ? 'want' : 'wants'} ${wishNames[wish]} to ${destination}.`;

export const noWish = (office: string, isMany: boolean, destination: string): Statement =>
  modelled(
    `The description does not say what ${office} ${isMany ? 'want' : 'wants'} of the path to ${destination}, so nothing is judged here. The field wants of an office says it: private, encrypted or any.`,
  );

const reasons: Readonly<Record<WishReason, string>> = {
  private: 'Requests and replies stay off the public internet on every equal path.',
  'in-tunnel': 'What crosses the public internet does so in an encrypted tunnel.',
  reached: 'It is reached, and no kind of path is ruled out.',
  'on-internet': 'All of it crosses the public internet, outside any tunnel of this network.',
  'partly-on-internet': 'Part of it crosses the public internet, outside any tunnel of this network.',
  'tunnel-is-not-private':
    'It crosses the public internet. A tunnel encrypts it there, and does not make the path private.',
  'tunnel-of-part-is-not-private':
    'Part of it crosses the public internet. A tunnel encrypts that part there, and does not make it private.',
  'dropped-on-internet': 'It is not reached, and packets go out to the public internet all the same.',
  'not-reached': 'It is not reached.',
  'reached-in-part': 'Some TCP connections work and others do not, so no single answer holds for all.',
  undecided: 'Preferences leave the path undecided.',
};

const outage = modelled('No traffic gets an answer, and an outage shows at most that traffic stops.');

const limits: Readonly<Record<Wish, Statement>> = {
  private: modelled(
    'This is about the path in the model, with what has failed in it now. Private does not mean encrypted: a circuit adds no encryption by default.',
  ),
  encrypted: modelled(
    'A private path counts too, as the format has it, and a private path does not encrypt by itself. Whether the application encrypts, the path cannot show.',
  ),
  any: modelled('The path is no limit here. Whether the application encrypts, the path cannot show.'),
};

/** Says why, and what the verdict does not say. */
export function wishStatements({ wish, verdict, reason }: WishJudgement): readonly Statement[] {
  return [
    modelled(reasons[reason]),
    ...(reason === 'not-reached' && verdict === 'cannot-be-shown' ? [outage] : []),
    limits[wish],
  ];
}
