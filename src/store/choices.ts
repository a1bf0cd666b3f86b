// What the reader chose: everything that the address carries, and nothing that can be computed.

import type { DetectionClock } from '../analysis/detectionClocks';
import type { Answer } from '../analysis/prediction';
import type { Requirement } from '../analysis/requirement';
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

/** What the page shows: the picture with its panels, or a report to file. */
export const views = ['picture', 'report'] as const;
export type View = (typeof views)[number];

export type Choices = {
  readonly scenario: Scenario;
  /** Id of a node, link, box or group in the picture. */
  readonly select: string | null;
  readonly panel: Panel;
  readonly direction: Direction;
  /** What the reader has to show. */
  readonly need: Requirement;
  /** Whether the picture also draws what still uses the internet beside ExpressRoute. */
  readonly besides: 'off' | 'on';
  /** How soon the routers notice a failure. */
  readonly clock: DetectionClock;
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
};

export const openingChoices: Choices = {
  scenario: openingScenario,
  select: null,
  panel: 'explain',
  direction: 'request',
  need: 'in-transit',
  besides: 'off',
  clock: 'hold-180',
  more: 'nothing',
  view: 'picture',
  embed: false,
  step: null,
  answer: null,
  present: 'off',
  compare: null,
};
