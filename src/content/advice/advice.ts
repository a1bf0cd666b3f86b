// Words of "Would ExpressRoute help us?": questions, answers, and reasons.

import type { Lean, Pull, ReasonCode } from '../../analysis/advice';
import type { AdviceAnswers, QuestionId } from '../../analysis/adviceAnswers';
import { counted } from '../counting';
import { modelled, type Statement } from '../sources';

type Question<Id extends QuestionId> = {
  readonly question: string;
  readonly answers: Readonly<Record<NonNullable<AdviceAnswers[Id]>, string>>;
};

export const adviceTitle = 'Would ExpressRoute help us?';

export const adviceLead =
  'Answer what you know and leave the rest open. Your answers are kept in the page’s address and nowhere else: whoever has the link can read them.';

export const questions: { readonly [Id in QuestionId]-?: Question<Id> } = {
  mustShow: {
    question: 'What do you have to show?',
    answers: {
      nothing: 'Nothing in particular',
      'in-transit': 'Data is protected in transit',
      'in-transit-and-at-rest': 'Data is protected in transit and at rest',
      'never-internet': 'Sensitive data never passes over the public internet',
    },
  },
  whereItHurts: {
    question: 'Where is the problem?',
    answers: {
      nowhere: 'Nowhere, all is well',
      always: 'Everywhere, all the time',
      'busy-hours': 'At busy hours',
      'one-office': 'In one office only',
      'cloud-apps-only': 'In cloud applications only',
    },
  },
  sharedWith: {
    question: 'Who shares your internet connection?',
    answers: {
      'hardly-anyone': 'Hardly anyone',
      colleagues: 'Many colleagues',
      'other-customers': 'The provider’s other customers too',
    },
  },
  bandwidth: {
    question: 'Is there enough bandwidth?',
    answers: { enough: 'Yes, with capacity to spare', short: 'No, the line is often full' },
  },
  timeIsLost: {
    question: 'Where is the delay, as measured?',
    answers: {
      'in-office': 'In the office network',
      'to-provider': 'Between us and the provider',
      'in-provider': 'Inside the provider’s network',
      'on-internet': 'On the internet beyond the provider',
      'not-measured': 'Nobody has measured it',
    },
  },
  reach: {
    question: 'Can the people concerned use a circuit?',
    answers: {
      'provider-near': 'Yes, a provider can connect our offices',
      'no-provider': 'No provider within reach',
      'users-elsewhere': 'Most of them work elsewhere',
    },
  },
  virtualNetworks: {
    question: 'Do you have to reach virtual networks of your own in Azure?',
    answers: { 'not-needed': 'No', 'by-private-address': 'Yes, by private addresses' },
  },
};

export const leans: Readonly<Record<Lean, { readonly title: string; readonly text: Statement }>> = {
  'expressroute-can-help': {
    title: 'ExpressRoute can help here',
    text: modelled(
      'You named something that a private connection addresses. See below what else could serve, and which of the article’s alternatives your answers rule out, if any.',
    ),
  },
  'reach-first': {
    title: 'First find out who could use it',
    text: modelled(
      'You named something that a private connection addresses, but as you describe it, a circuit might not reach most of the people concerned.',
    ),
  },
  'fix-first': {
    title: 'Something else comes first',
    text: modelled(
      'You named a problem that can be resolved without a private line, and may remain with one. Fix it, measure, then ask again.',
    ),
  },
  'measure-first': {
    title: 'Measure first',
    text: modelled(
      'Something is slow, and your answers do not show why. Find the bottleneck before you choose the remedy.',
    ),
  },
  'both-can-serve': {
    title: 'Either can serve',
    text: modelled(
      'A private path can make protection easier to attest; protection over the internet can meet the requirement too.',
    ),
  },
  'internet-is-enough': {
    title: 'The internet seems to be enough',
    text: modelled('Nothing that you named asks for a private connection.'),
  },
  unclear: {
    title: 'Not enough information yet',
    text: modelled('What you have to show and where the problem is decide most: answer both.'),
  },
};

export const pullNames: Readonly<Record<Pull, string>> = {
  for: 'Speaks for it',
  against: 'Speaks against it, or for something else',
  open: 'To keep in mind',
};

export const reasonTexts: Readonly<Record<ReasonCode, Statement>> = {
  'must-show-private-path': {
    text: 'For regulatory reasons, some organisations have to prove that sensitive data never passes over the public internet. A private connection to Power Platform avoids that exposure.',
    source: 'article',
  },
  'attestation-streamlined': {
    text: 'ExpressRoute can help to show that network activity stays on a private connection, which makes it easier to attest that data is protected.',
    source: 'article',
  },
  'contention-on-internet': {
    text: 'A private and direct connection reduces the chances of contention with other traffic, your own and other customers’.',
    source: 'article',
  },
  'private-addresses-needed': {
    text: 'Azure private peering reaches virtual networks by their private addresses.',
    source: 'peerings',
  },
  'nothing-to-show': modelled('You have nothing to show that depends on the path.'),
  'transit-protected-by-service': {
    text: 'Most regulations simply ask for protection in transit, typically encryption at the level of 256-bit AES. The TLS that Power Platform uses meets that.',
    source: 'article',
  },
  'nothing-at-rest-from-a-circuit': modelled(
    'A circuit carries data; it adds nothing to the protection of stored data. That is the service’s part.',
  ),
  'nothing-hurts': modelled('Nothing is slow, so there is nothing to improve for the sake of speed.'),
  'one-office-only': modelled(
    'If only one office suffers, look at its own network and line first: what it shares with the others seems to work.',
  ),
  'bandwidth-short': {
    text: 'If the main issue is bandwidth, more of it can resolve the problem without ExpressRoute.',
    source: 'article',
  },
  'lost-in-office': modelled('Delay inside the office arises before any line begins, private or not.'),
  'lost-to-provider': {
    text: 'If the main issue is the traffic between you and the provider, a more reliable connection can resolve it without ExpressRoute.',
    source: 'article',
  },
  'lost-in-provider': {
    text: 'If the main issue is the provider’s internal routing, a better-optimised connection can resolve it without ExpressRoute.',
    source: 'article',
  },
  'line-hardly-shared': modelled('With hardly anyone on the line there is little contention on it to avoid.'),
  'little-over-a-good-line': {
    text: 'By itself, ExpressRoute typically brings no significant performance advantage over an efficient connection with available capacity.',
    source: 'setup',
  },
  'no-provider': {
    text: 'ExpressRoute does not supply the physical line; a provider has to set that up first.',
    source: 'planning',
  },
  'users-elsewhere': {
    text: 'People outside the connected network reach the service over the internet, unless they connect to that network by VPN first.',
    source: 'setup',
  },
  'exceptions-remain': {
    text: 'Clients still need the internet as well as ExpressRoute, for example for static content.',
    source: 'planning',
  },
  'not-for-power-platform': {
    text: 'Over ExpressRoute, clients of Power Platform use Microsoft peering; they do not need Azure private peering.',
    source: 'how-it-works',
  },
  'place-unknown': modelled('You do not know yet on which part of the path the delay arises.'),
  'sharing-unknown': modelled('You do not know yet who else shares your connection.'),
  'too-little-told': modelled('Too few questions are answered to lean to either side.'),
};

export const adviceWords = {
  answer: 'Answer',
  open: 'Leave open',
  startAgain: 'Start again',
  unanswered: 'Still open',
} as const;

const weighed: Readonly<Record<Pull, string>> = {
  for: 'for it',
  against: 'against it or for something else',
  open: 'to keep in mind',
};

/** Returns "Reasons: 2 for it, 1 to keep in mind.", so that screen readers announce every change. */
export function reasonsCounted(
  pulls: readonly { readonly pull: Pull; readonly reasons: readonly unknown[] }[],
) {
  return `Reasons: ${pulls.map(({ pull, reasons }) => `${counted(reasons.length)} ${weighed[pull]}`).join(', ')}.`;
}
