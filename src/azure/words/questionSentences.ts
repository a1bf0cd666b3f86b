// Puts questions and their answers into words.

import type { Answer, Question, QuestionCode } from '../network/question';
import { said } from './said';

const textOf = (value: unknown): string =>
  Array.isArray(value) ? said(value.map(String)) : String(value ?? '');

type Words = (question: Question, office?: string) => string;

const candidates = ({ parameters: { candidates: networks, sites } }: Question): string => {
  const seen = Array.isArray(networks) && networks.length > 0 ? ` They advertise ${textOf(networks)}.` : '';
  const vpn = Array.isArray(sites) && sites.length > 0 ? ` Is ${textOf(sites)} one of them?` : '';
  return `${seen}${vpn}`;
};

const questions: Readonly<Record<QuestionCode, Words>> = {
  offices: (question) => `Which offices are behind the circuits?${candidates(question)}`,
  routers: (_, office = 'each office') => `How many routers do the circuits end at in ${office}?`,
  exits: (_, office = 'each office') => `Does ${office} have an internet breakout of its own?`,
  pool: ({ parameters, elements }) => {
    const pools = textOf(parameters.pools);
    return pools === ''
      ? `Which public addresses do requests to Microsoft leave with over ${said(elements)}?`
      : `Azure shows ${pools} as the public addresses behind ${said(elements)}. Are requests to Microsoft translated to these?`;
  },
  prefer: (_, office = 'each office') => `What do the routers of ${office} prefer?`,
  bfd: () => 'Is BFD (Bidirectional Forwarding Detection) on at your routers?',
  'last-mile': ({ elements }) => `What do the last miles of ${said(elements)} share?`,
  circuit: () => 'Which circuit is it? The paste holds none.',
  location: ({ elements }) => `Where does ${said(elements)} meet Microsoft's network?`,
  provider: ({ elements }) => `Who provides ${said(elements)}?`,
  peerings: ({ elements }) => `Which peerings will ${said(elements)} have?`,
  'route-filter': ({ parameters }) => {
    const filter = textOf(parameters.filter);
    return filter === ''
      ? 'Which services does the route filter name?'
      : `Which services does the route filter ${filter} name?`;
  },
  'vnet-link': ({ elements }) => `Which virtual network is connected to ${said(elements)}?`,
  gateway: ({ elements, parameters }) => {
    const gateway = textOf(parameters.gateway);
    return elements.includes(gateway.toLowerCase())
      ? `Which virtual network is the gateway ${gateway} in, and across how many zones?`
      : `Does the gateway ${gateway} stand in ${said(elements)}?`;
  },
  zone: ({ elements }) =>
    `Do the gateways of ${said(elements)} stand in several zones, or is their public address in one?`,
};

/** `office` is the name of the only office that it is about. */
export const questionSentence = (question: Question, office?: string): string =>
  questions[question.code](question, office);

/** What is worth knowing before an answer. */
export const questionHints: Readonly<Partial<Record<QuestionCode, string>>> = {
  offices: 'Azure shows no offices, so one is assumed behind each circuit.',
  exits: 'A default route to the internet that stays when ExpressRoute fails.',
  bfd: 'With it a dead connection is usually detected within a second; without it only when the hold time of the BGP session has run out.',
  pool: 'Replies come back over the circuit that advertises the address a request came from.',
  'last-mile': 'A failure of what they share takes both.',
};

const answers: Readonly<Record<string, (answer: Answer) => string>> = {
  'as-drawn': ({ parameters: { offices, drawn } }) =>
    offices === undefined
      ? 'The one that is shown'
      : offices === 1
        ? 'One office'
        : `As the text has it: ${textOf(drawn)}`,
  'one-office': ({ parameters: { as, fields } }) =>
    as === undefined
      ? 'One office is behind all of them'
      : `One office is behind all of them, with what is said of ${textOf(as)} (${textOf(fields)})`,
  'site-is-office': ({ parameters }) =>
    `${textOf(parameters.site)} and ${textOf(parameters.office)} are the same office`,
  two: () => 'Two: one for each connection',
  one: () => 'One',
  open: () => 'Yes, and it takes over when ExpressRoute fails',
  none: () => 'No',
  refuses: () => 'Yes, but it blocks traffic to Power Platform',
  'as-advertised': ({ parameters: { circuits } }) =>
    circuits === 1 ? 'Yes' : 'Yes, on each circuit to its own',
  'made-up': () => 'A range of its own for each circuit; a made-up one stands in',
  'one-pool': () => 'No: to the same on all circuits',
  equal: () => 'All circuits equally',
  'one-first': ({ parameters }) => `${textOf(parameters.circuit)} first`,
  'circuit-first': () => 'The circuit before the internet',
  'internet-first': () => 'The internet before the circuit',
  'no-bfd': () => 'No: a hold time of 180 seconds (Microsoft’s default)',
  bfd: () => 'Yes',
  'short-hold': () => 'No: a hold time of 10 seconds',
  'nothing-shared': () => 'Nothing',
  'one-way': () => 'A duct, a building or a line',
  both: () => 'Both',
  private: () => 'Private peering',
  microsoft: () => 'Microsoft peering',
  'every-service': () => 'Everything but Microsoft 365',
  'one-vnet': () => 'One virtual network',
  yes: () => 'Yes',
  'zone-redundant': () => 'In several zones',
  'one-zone': () => 'In one zone',
  'dont-know': () => "I don't know",
};

export const answerSentence = (answer: Answer): string => answers[answer.code]?.(answer) ?? answer.code;
