// The steps of the tour at work: what completes one, what one asks, and where each leads.

import { type Assessment, assess } from '../analysis/assess';
import {
  judgeRequirement,
  type RequirementJudgement,
  type RequirementVerdict,
} from '../analysis/judgeRequirement';
import { sameWay, type Way, wayTaken } from '../analysis/prediction';
import { type WhyNot, whyNot } from '../analysis/whyNot';
import { hasSettings, sameScenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import { type Choices, openingChoices } from './choices/choices';
import { type Answer, type TourAnswer, type TourChoices, type TourStep, tourSteps } from './choices/tour';
import { type ExplainerState, openingDecoded } from './explainerStore';
import { openingOf, revealedBy } from './tourScenes';
import { type Asked, askedAt, type Option, type Task, taskOf, wayAnswers, ways } from './tourScript';
import { decode } from './urlCodec';

const answerOf = (way: Way): Answer =>
  wayAnswers.find((answer) => {
    const meant = ways[answer];
    return meant !== undefined && sameWay(meant, way);
  }) ?? 'nowhere';

const isVerdict = (answer: TourAnswer): answer is RequirementVerdict =>
  answer === 'met' || answer === 'not-met' || answer === 'cannot-be-shown';

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
export const stepAt = (topology: Topology, { tour, embed, view }: Choices, step: TourStep): Choices => ({
  ...withLecture(openingOf(topology, step), tour.lecture),
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
export function matchesScript(topology: Topology, choices: Choices): boolean {
  const { scenario, tour } = choices;
  const { step, answer } = tour;
  const start = openingOf(topology, step, answer);
  const task = step === null ? null : taskOf(step);
  const told = task !== null && isDone(task, choices) ? done(task, start) : start;
  return sameScenario(scenario, told.scenario);
}

export type Solution = {
  /** Of the scene that the question is about. */
  readonly assessment: Assessment;
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
  const assessment = assess(topology, openingOf(topology, step, given).scenario);
  const right =
    question.kind === 'way'
      ? answerOf(wayTaken(topology, assessment))
      : judgeRequirement(assessment, question.on).verdict;
  const isRight = given === 'not-sure' ? null : given === right;
  const way = ways[given];
  return {
    assessment,
    right,
    isRight,
    whyNot: isRight === false && way ? whyNot(topology, assessment, way) : null,
    judgement: question.kind === 'verdict' ? judgeRequirement(assessment, question.on) : null,
    thought: isVerdict(given) ? given : null,
  };
}

/** What was in view before the tour, as this visit or what it kept knows it; else the opening scene. */
export function afterTour({ beforeTour, topology }: ExplainerState, kept: string | null = null): Choices {
  if (beforeTour) return beforeTour;
  const { choices } = kept === null ? openingDecoded(topology) : decode(topology, kept);
  return choices.tour.step === null ? choices : openingChoices(topology);
}
