// What the reader chose: everything that the address carries, and nothing that can be computed.

import type { Answers } from '../analysis/answers';
import type { Bottleneck, Remedy } from '../analysis/bottleneck';
import type { ArrivalPattern } from '../analysis/contention/arrivals';
import type { Busyness } from '../analysis/contention/simulateContention';
import type { DetectionClock } from '../analysis/detectionClocks';
import type { Answer } from '../analysis/prediction';
import type { Requirement } from '../analysis/requirement';
import type { Backup, CircuitSize } from '../analysis/sharedCircuit';
import { openingScenario, type Scenario } from '../model/scenario';

export const panels = ['explain', 'path', 'compliance', 'predictability'] as const;
export type Panel = (typeof panels)[number];

export const directions = ['request', 'reply'] as const;
export type Direction = (typeof directions)[number];

export const requirements = [
  'in-transit',
  'in-transit-and-at-rest',
  'never-internet',
] as const satisfies readonly Requirement[];

export const clocks = [
  'hold-180',
  'hold-10',
  'bfd',
  'link-down',
] as const satisfies readonly DetectionClock[];

/** What moves the contention simulation: how busy others are, and how their traffic comes. */
export const busyness = ['quiet', 'normal', 'busy', 'overfull'] as const satisfies readonly Busyness[];
export const arrivalPatterns = ['steady', 'random', 'bursty'] as const satisfies readonly ArrivalPattern[];
export const LAST_SEED = 999;

/** Where a path can pinch, and what can be tried against it. */
export const bottlenecks = [
  'bandwidth',
  'provider-routing',
  'access-stretch',
  'office-network',
  'internet-contention',
] as const satisfies readonly Bottleneck[];
export const remedies = [
  'expressroute',
  'more-bandwidth',
  'better-connection',
  'office-upgrade',
] as const satisfies readonly Remedy[];

/** What shares a circuit with Power Platform, and how big the circuit is. */
export const backups = ['off', 'paced', 'flat-out'] as const satisfies readonly Backup[];
export const circuitSizes = ['as-bought', 'doubled'] as const satisfies readonly CircuitSize[];

/** What can be opened below the picture, one at a time. */
export const topics = [
  'healing',
  'resilience',
  'exceptions',
  'layers',
  'contention',
  'remedies',
  'advice',
  'myths',
  'about',
] as const;
export type Topic = (typeof topics)[number];

/** The steps of the tour, in their order. */
export const tourSteps = [
  'two-offices',
  'texas-line',
  'where-private-ends',
  'one-fails',
  'both-fail',
  'with-an-exit',
  'route-filter',
  'never-internet',
  'how-it-feels',
  'would-it-help',
] as const;
export type TourStep = (typeof tourSteps)[number];

/** What a reader may commit to where a step asks for a prediction. */
export const answers = [
  'both',
  'internet',
  'texas',
  'seattle',
  'private-peering',
  'nowhere',
  'met',
  'not-met',
  'cannot-be-shown',
  'not-sure',
] as const satisfies readonly (Answer | 'not-sure')[];
export type GivenAnswer = (typeof answers)[number];

/** The page itself, the page as a lecture shows it, or the speaker's notes beside it. */
export const presentations = ['off', 'on', 'notes'] as const;

/** What the page shows: the network as a picture or as text, with its panels, or a report to file. */
export const views = ['picture', 'text', 'report'] as const;
export type View = (typeof views)[number];

/** Which of two compared scenarios is the main view, to be changed, while the other is kept. */
export const changings = ['neither', 'first', 'second'] as const;
export type Changing = (typeof changings)[number];

export type Choices = {
  readonly scenario: Scenario;
  /** Id of a node, link, box or group in the picture. */
  readonly select: string | null;
  readonly panel: Panel;
  readonly direction: Direction;
  /** What the reader has to show. */
  readonly need: Requirement;
  /** Whether the picture also draws what still uses the internet beside ExpressRoute. */
  readonly internetOnly: 'off' | 'on';
  /** How soon the routers notice a failure. */
  readonly clock: DetectionClock;
  readonly colleagues: Busyness;
  /** The provider's other customers. */
  readonly others: Busyness;
  readonly arrivals: ArrivalPattern;
  /** Whole, from 1 to the last one. */
  readonly seed: number;
  readonly bottleneck: Bottleneck;
  /** In the order of their list. */
  readonly remedies: readonly Remedy[];
  readonly backup: Backup;
  readonly size: CircuitSize;
  /** What the reader has told about an organisation of their own. */
  readonly told: Answers;
  /** What is open below the picture. */
  readonly more: Topic | 'nothing';
  readonly view: View;
  /** Inside a page of somebody else's: no header, no footer, a way out to the whole page. */
  readonly embed: boolean;
  /** Null outside the tour. */
  readonly step: TourStep | null;
  /** Null while the step's question is open. */
  readonly answer: GivenAnswer | null;
  readonly present: (typeof presentations)[number];
  /** The other scenario while two are compared. */
  readonly compare: Scenario | null;
  readonly changing: Changing;
};

export const openingChoices: Choices = {
  scenario: openingScenario,
  select: null,
  panel: 'explain',
  direction: 'request',
  need: 'in-transit',
  internetOnly: 'off',
  clock: 'hold-180',
  colleagues: 'busy',
  others: 'normal',
  arrivals: 'random',
  seed: 1,
  bottleneck: 'bandwidth',
  remedies: ['expressroute'],
  backup: 'off',
  size: 'as-bought',
  told: {},
  more: 'nothing',
  view: 'picture',
  embed: false,
  step: null,
  answer: null,
  present: 'off',
  compare: null,
  changing: 'neither',
};
