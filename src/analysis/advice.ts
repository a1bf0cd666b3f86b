// Decides whether ExpressRoute would help, from the answers so far, and which alternatives could serve.

import type { AdviceAnswers } from './adviceAnswers';

export type Lean =
  /** A stated need calls for a private connection. */
  | 'expressroute-can-help'
  /** Such a need, but it is open whether the people concerned can use a circuit. */
  | 'reach-first'
  /** An obstacle that a circuit would not remove. */
  | 'fix-first'
  /** Performance suffers at an unknown point. */
  | 'measure-first'
  | 'both-can-serve'
  | 'internet-is-enough'
  /** Too few answers. */
  | 'unclear';

/** The direction of a reason: for ExpressRoute, against it, or for finding out. */
const pulls = {
  'must-show-private-path': 'for',
  'attestation-streamlined': 'for',
  'contention-on-internet': 'for',
  'private-addresses-needed': 'for',
  'nothing-to-show': 'against',
  'transit-protected-by-service': 'against',
  'nothing-at-rest-from-a-circuit': 'against',
  'nothing-hurts': 'against',
  'one-office-only': 'against',
  'bandwidth-short': 'against',
  'lost-in-office': 'against',
  'lost-to-provider': 'against',
  'lost-in-provider': 'against',
  'line-hardly-shared': 'against',
  'little-over-a-good-line': 'against',
  'no-provider': 'against',
  'users-elsewhere': 'against',
  'exceptions-remain': 'open',
  'not-for-power-platform': 'open',
  'place-unknown': 'open',
  'sharing-unknown': 'open',
  'too-little-told': 'open',
} as const;

export type ReasonCode = keyof typeof pulls;

export type Pull = (typeof pulls)[ReasonCode];

export const pullOf = (reason: ReasonCode): Pull => pulls[reason];

export type AlternativeCode =
  | 'more-bandwidth'
  | 'better-connection'
  | 'security-over-internet'
  | 'office-upgrade'
  | 'site-to-site-vpn';

/** Why one of the article's alternatives would not serve here, by the reader's own answers. */
export type RuledOut =
  | 'bandwidth-enough'
  | 'bandwidth-no-trouble'
  | 'connection-no-trouble'
  | 'connection-not-at-fault'
  | 'security-cannot-meet-a-ban'
  | 'security-nothing-to-show';

export type Advice = {
  readonly lean: Lean;
  /** Never empty. */
  readonly reasons: readonly ReasonCode[];
  /** Alternatives that could serve, closest to the answers first. */
  readonly alternatives: readonly AlternativeCode[];
  /** The article's alternatives excluded by the answers: with the others they make all three. */
  readonly ruledOut: readonly RuledOut[];
};

const hurts = ({ whereItHurts }: AdviceAnswers) => whereItHurts !== undefined && whereItHurts !== 'nowhere';

/** Needs that hold however well the lines work. */
function standingNeeds({ mustShow, virtualNetworks }: AdviceAnswers): readonly ReasonCode[] {
  return [
    ...(mustShow === 'never-internet' ? (['must-show-private-path', 'exceptions-remain'] as const) : []),
    ...(virtualNetworks === 'by-private-address'
      ? (['private-addresses-needed', 'not-for-power-platform'] as const)
      : []),
  ];
}

/** True unless the delay was measured elsewhere than in the office. */
const mayBeInOffice = ({ timeIsLost }: AdviceAnswers) =>
  timeIsLost === undefined || timeIsLost === 'not-measured' || timeIsLost === 'in-office';

/** Problems a circuit would not remove. */
function obstacles(answers: AdviceAnswers): readonly ReasonCode[] {
  const { whereItHurts, bandwidth, timeIsLost } = answers;
  if (whereItHurts === 'nowhere') return [];
  return [
    ...(bandwidth === 'short' ? (['bandwidth-short'] as const) : []),
    ...(timeIsLost === 'in-office' ? (['lost-in-office'] as const) : []),
    ...(timeIsLost === 'to-provider' ? (['lost-to-provider'] as const) : []),
    ...(timeIsLost === 'in-provider' ? (['lost-in-provider'] as const) : []),
    ...(whereItHurts === 'one-office' && mayBeInOffice(answers) ? (['one-office-only'] as const) : []),
  ];
}

/** Delay measured on the internet beyond the provider, where others always share: the case for a private line. */
const suffersContention = (answers: AdviceAnswers) => hurts(answers) && answers.timeIsLost === 'on-internet';

function findings(answers: AdviceAnswers): readonly ReasonCode[] {
  const { mustShow, whereItHurts, sharedWith, bandwidth, timeIsLost } = answers;
  const unmeasured = timeIsLost === undefined || timeIsLost === 'not-measured';
  const linesMatter = hurts(answers) && !suffersContention(answers);
  return [
    ...(mustShow === 'nothing' ? (['nothing-to-show'] as const) : []),
    ...(mustShow === 'in-transit' ? (['transit-protected-by-service'] as const) : []),
    ...(mustShow === 'in-transit-and-at-rest'
      ? (['attestation-streamlined', 'nothing-at-rest-from-a-circuit'] as const)
      : []),
    ...(whereItHurts === 'nowhere' ? (['nothing-hurts'] as const) : []),
    ...(suffersContention(answers) ? (['contention-on-internet'] as const) : []),
    ...(hurts(answers) && unmeasured ? (['place-unknown'] as const) : []),
    ...(linesMatter && sharedWith === undefined ? (['sharing-unknown'] as const) : []),
    ...(linesMatter && sharedWith === 'hardly-anyone' ? (['line-hardly-shared'] as const) : []),
    ...(bandwidth === 'enough' && !suffersContention(answers) ? (['little-over-a-good-line'] as const) : []),
  ];
}

function limits({ reach }: AdviceAnswers): readonly ReasonCode[] {
  if (reach === 'no-provider') return ['no-provider'];
  return reach === 'users-elsewhere' ? ['users-elsewhere'] : [];
}

function leanOf(answers: AdviceAnswers): Lean {
  const helps: Lean = limits(answers).length > 0 ? 'reach-first' : 'expressroute-can-help';
  if (standingNeeds(answers).length > 0) return helps;
  if (obstacles(answers).length > 0) return 'fix-first';
  if (suffersContention(answers)) return helps;
  if (hurts(answers)) return 'measure-first';
  if (answers.mustShow === 'in-transit-and-at-rest') return 'both-can-serve';
  const asksForNothingMore = answers.mustShow === 'nothing' || answers.mustShow === 'in-transit';
  return asksForNothingMore && answers.whereItHurts === 'nowhere' ? 'internet-is-enough' : 'unclear';
}

/** Each alternative of the article that the answers exclude, and why. */
function exclusions(answers: AdviceAnswers): ReadonlyMap<AlternativeCode, RuledOut> {
  const { mustShow, whereItHurts, bandwidth, timeIsLost } = answers;
  const excluded = new Map<AlternativeCode, RuledOut>();
  if (bandwidth === 'enough') excluded.set('more-bandwidth', 'bandwidth-enough');
  else if (whereItHurts === 'nowhere') excluded.set('more-bandwidth', 'bandwidth-no-trouble');
  if (whereItHurts === 'nowhere') excluded.set('better-connection', 'connection-no-trouble');
  else if (timeIsLost === 'in-office') excluded.set('better-connection', 'connection-not-at-fault');
  if (mustShow === 'never-internet') excluded.set('security-over-internet', 'security-cannot-meet-a-ban');
  if (mustShow === 'nothing') excluded.set('security-over-internet', 'security-nothing-to-show');
  return excluded;
}

function alternativesTo(answers: AdviceAnswers): readonly AlternativeCode[] {
  const { mustShow, whereItHurts, bandwidth, timeIsLost, virtualNetworks } = answers;
  const nearest: readonly AlternativeCode[] = [
    ...((whereItHurts === 'one-office' && mayBeInOffice(answers)) ||
    (whereItHurts !== 'nowhere' && timeIsLost === 'in-office')
      ? (['office-upgrade'] as const)
      : []),
    ...(bandwidth === 'short' ? (['more-bandwidth'] as const) : []),
    ...(timeIsLost === 'to-provider' || timeIsLost === 'in-provider' ? (['better-connection'] as const) : []),
    ...(mustShow !== undefined && mustShow !== 'nothing' ? (['security-over-internet'] as const) : []),
    ...(virtualNetworks === 'by-private-address' && mustShow !== 'never-internet'
      ? (['site-to-site-vpn'] as const)
      : []),
  ];
  const excluded = exclusions(answers);
  const all: readonly AlternativeCode[] = [
    ...nearest,
    'more-bandwidth',
    'better-connection',
    'security-over-internet',
  ];
  return [...new Set(all.filter((alternative) => !excluded.has(alternative)))];
}

export function advise(answers: AdviceAnswers): Advice {
  const lean = leanOf(answers);
  const told = [...standingNeeds(answers), ...obstacles(answers), ...findings(answers), ...limits(answers)];
  const reasons: readonly ReasonCode[] = lean === 'unclear' ? [...told, 'too-little-told'] : told;
  const ruledOut = [...exclusions(answers).values()];
  return { lean, reasons, alternatives: alternativesTo(answers), ruledOut };
}
