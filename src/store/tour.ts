// The steps of the tour at work: what completes one, what one asks, and where each leads.

import { assess } from '../analysis/assess';
import {
  judgeRequirement,
  type RequirementJudgement,
  type RequirementVerdict,
} from '../analysis/judgeRequirement';
import { type Answer, answerTo, isVerdict, isWay, type Question } from '../analysis/prediction';
import { type WhyNot, whyNot } from '../analysis/whyNot';
import { hasSettings, type Scenario, type Setting, sameScenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import { type Choices, openingChoices } from './choices/choices';
import type { Topic } from './choices/page';
import { type TourAnswer, type TourChoices, type TourStep, tourSteps } from './choices/tour';
import { type ExplainerState, openingDecoded } from './explainerStore';
import { openingOf, revealedBy } from './tourScenes';
import { decode } from './urlCodec';

/** What the reader has to bring about. */
export type Task =
  | { readonly kind: 'failed'; readonly id: string }
  | { readonly kind: 'set'; readonly to: Partial<Pick<Scenario, Setting>> }
  | { readonly kind: 'opened'; readonly topic: Topic };

export type Option = {
  readonly answer: Exclude<TourAnswer, 'not-sure'>;
  /** Whoever selects one of these in the picture picks this answer; the first stands for it there. */
  readonly elements: readonly string[];
};

export type Asked = { readonly question: Question; readonly options: readonly Option[] };

const circuit = ['circuit', 'primary', 'secondary', 'partner-edge', 'pe1', 'pe2', 'pe1-pe2'];
const circuitLines = ['seattle-pe1', 'seattle-pe2', 'microsoft-edge', 'msee1', 'msee2', 'microsoft-peering'];
const byCircuit = [...circuit, ...circuitLines, 'primary-microsoft', 'secondary-microsoft'];
const byInternet = ['internet', 'public-internet', 'internet-microsoft', 'seattle-internet'];
const byPrivatePeering = ['private-peering', 'primary-private', 'secondary-private', 'azure-vnet'];
const way = { kind: 'way' } as const;

const toInternet: Option = { answer: 'internet', elements: byInternet };
const byTexas: Option = { answer: 'texas', elements: ['texas', 'texas-internet'] };
const staysInSeattle: Option = { answer: 'nowhere', elements: ['seattle'] };

const tasks: Readonly<Partial<Record<TourStep, Task>>> = {
  'two-offices': { kind: 'set', to: { path: 'internet' } },
  'where-private-ends': { kind: 'set', to: { peering: 'azure-private' } },
  'one-fails': { kind: 'failed', id: 'primary' },
  'how-it-feels': { kind: 'opened', topic: 'contention' },
  'would-it-help': { kind: 'opened', topic: 'advice' },
};

const questions: Readonly<Partial<Record<TourStep, Asked>>> = {
  'texas-line': {
    question: way,
    options: [
      { answer: 'seattle', elements: ['seattle', ...byCircuit] },
      { answer: 'internet', elements: [...byInternet, 'texas-internet'] },
      { answer: 'nowhere', elements: ['texas'] },
    ],
  },
  'both-fail': {
    question: way,
    options: [
      toInternet,
      byTexas,
      { answer: 'private-peering', elements: [...byPrivatePeering, 'azure-services'] },
      staysInSeattle,
    ],
  },
  'with-an-exit': { question: way, options: [toInternet, byTexas, staysInSeattle] },
  'route-filter': {
    question: way,
    options: [{ answer: 'both', elements: byCircuit }, toInternet, staysInSeattle],
  },
  'never-internet': {
    question: { kind: 'verdict', on: 'never-internet' },
    options: (['met', 'not-met', 'cannot-be-shown'] as const).map((answer) => ({ answer, elements: [] })),
  },
};

export const taskOf = (step: TourStep): Task | null => tasks[step] ?? null;

export const askedAt = (step: TourStep): Asked | null => questions[step] ?? null;

export function isDone(task: Task, { scenario, topic }: Choices): boolean {
  switch (task.kind) {
    case 'failed':
      return scenario.failures.includes(task.id);
    case 'set':
      return hasSettings(scenario, task.to);
    case 'opened':
      return topic === task.topic;
  }
}

/** The choices with the task done for the reader. */
export function done(task: Task, choices: Choices): Choices {
  const { scenario } = choices;
  switch (task.kind) {
    case 'failed':
      return { ...choices, scenario: { ...scenario, failures: [...scenario.failures, task.id].sort() } };
    case 'set':
      return { ...choices, scenario: { ...scenario, ...task.to } };
    case 'opened':
      return { ...choices, topic: task.topic };
  }
}

/** What selecting an element of the picture answers, if anything. */
export const optionAt = (step: TourStep, element: string | null): Option | null =>
  element === null
    ? null
    : (askedAt(step)?.options.find(({ elements }) => elements.includes(element)) ?? null);

/** The same choices, as a lecture shows them or not. */
export const withLecture = (choices: Choices, lecture: TourChoices['lecture']): Choices => ({
  ...choices,
  tour: { ...choices.tour, lecture },
});

/** A step as it opens; a lecture goes on, an embedded page stays one, and text stays text. */
export const stepAt = ({ tour, embed, view }: Choices, step: TourStep): Choices => ({
  ...withLecture(openingOf(step), tour.lecture),
  embed,
  view: view === 'text' ? 'text' : 'picture',
});

/** The step before or after; null beyond the ends. */
export const adjacentStep = (step: TourStep, offset: 1 | -1): TourStep | null =>
  tourSteps[tourSteps.indexOf(step) + offset] ?? null;

/** Commits to an answer, which reveals what happens; what else the reader changed stays. */
export function answered(choices: Choices, answer: TourAnswer): Choices {
  const { tour, scenario } = choices;
  const reveal = tour.step === null ? null : revealedBy(tour.step);
  if (reveal === null) return choices;
  return { ...choices, scenario: { ...scenario, ...reveal }, tour: { ...tour, answer } };
}

/**
 * The step with what it still waits for brought about: its answer, the one picked in the picture if any; in a
 * lecture its task too, since a clicker has one key. Null where nothing is left to bring about.
 */
export function completed(choices: Choices): Choices | null {
  const { select, tour } = choices;
  const { step, answer, lecture } = tour;
  if (step === null) return null;
  if (askedAt(step) !== null && answer === null) {
    return answered(choices, optionAt(step, select)?.answer ?? 'not-sure');
  }
  const task = taskOf(step);
  return task === null || lecture === 'off' || isDone(task, choices) ? null : done(task, choices);
}

/** Whether a key would lead anywhere from here; past the last step there is nothing. */
export const isAtTheEnd = (choices: Choices): boolean =>
  choices.tour.step !== null && adjacentStep(choices.tour.step, 1) === null && completed(choices) === null;

/** Whether the reader has done or answered what the step asks for. */
export function isComplete(choices: Choices): boolean {
  const { step, answer } = choices.tour;
  if (step === null) return false;
  const task = taskOf(step);
  return task === null ? answer !== null : isDone(task, choices);
}

/** Whether the scenario is what the step makes of it: of what a reader changes besides, its words know nothing. */
export function matchesScript(choices: Choices): boolean {
  const { scenario, tour } = choices;
  const { step, answer } = tour;
  const start = openingOf(step, answer);
  const task = step === null ? null : taskOf(step);
  const told = task !== null && isDone(task, choices) ? done(task, start) : start;
  return sameScenario(scenario, told.scenario);
}

export type Solution = {
  /** As the model has it, whatever anybody thought. */
  readonly right: Answer;
  /** Null where the reader did not commit to anything. */
  readonly isRight: boolean | null;
  /** Why the traffic does not go where the reader thought. */
  readonly whyNot: WhyNot | null;
  /** What has to be shown, where the question was about that; and the verdict that somebody expected of it. */
  readonly judgement: RequirementJudgement | null;
  readonly thought: RequirementVerdict | null;
};

/** What the model says to the question of a step, and to the answer that was given. */
export function solutionAt(
  topology: Topology,
  step: TourStep,
  { question }: Asked,
  given: TourAnswer,
): Solution {
  const assessment = assess(topology, openingOf(step, given).scenario);
  const right = answerTo(topology, question, assessment);
  const isRight = given === 'not-sure' ? null : given === right;
  return {
    right,
    isRight,
    whyNot: isRight === false && isWay(given) ? whyNot(topology, assessment, given) : null,
    judgement: question.kind === 'verdict' ? judgeRequirement(assessment, question.on) : null,
    thought: isVerdict(given) ? given : null,
  };
}

/** What was in view before the tour, as this visit or what it kept knows it; else the opening scene. */
export function afterTour({ beforeTour, topology }: ExplainerState, kept: string | null = null): Choices {
  if (beforeTour) return beforeTour;
  const { choices } = kept === null ? openingDecoded : decode(topology, kept);
  return choices.tour.step === null ? choices : openingChoices;
}
