// Completes the steps of the tour, answers their questions and moves between them.

import { type Assessment, assess } from '../analysis/assess';
import {
  judgeRequirement,
  type RequirementJudgement,
  type RequirementVerdict,
} from '../analysis/judgeRequirement';
import { isSamePrediction, type Prediction, pathTaken } from '../analysis/prediction';
import { type WhyNot, whyNot } from '../analysis/whyNot';
import { hasSettings, sameScenario } from '../model/scenario';
import type { Topology } from '../model/topology';
import { type Choices, openingChoices } from './choices/choices';
import { type Answer, type TourAnswer, type TourChoices, type TourStep, tourSteps } from './choices/tour';
import { type ExplainerState, openingDecoded } from './explainerStore';
import { openingOf, revealedBy } from './tourScenes';
import { type Asked, askedAt, type Option, pathAnswers, predictions, type Task, taskOf } from './tourScript';
import { decode } from './urlCodec';

const answerOf = (prediction: Prediction): Answer =>
  pathAnswers.find((answer) => {
    const meant = predictions[answer];
    return meant !== undefined && isSamePrediction(meant, prediction);
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

/** Completes the task for the reader. */
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

/** Returns the option that the selected element stands for, or null. */
export const optionAt = (step: TourStep, element: string | null): Option | null =>
  element === null
    ? null
    : (askedAt(step)?.options.find(({ elements }) => elements.includes(element)) ?? null);

/** Sets whether the tour is shown as a lecture. */
export const withLecture = (choices: Choices, lecture: TourChoices['lecture']): Choices => ({
  ...choices,
  tour: { ...choices.tour, lecture },
});

/** Opens a step; keeps lecture mode, embedding and the text view. */
export const stepAt = (topology: Topology, { tour, embed, view }: Choices, step: TourStep): Choices => ({
  ...withLecture(openingOf(topology, step), tour.lecture),
  embed,
  view: view === 'text' ? 'text' : 'picture',
});

/** Returns the step before or after; null beyond the ends. */
export const adjacentStep = (step: TourStep, offset: 1 | -1): TourStep | null =>
  tourSteps[tourSteps.indexOf(step) + offset] ?? null;

/** Commits to an answer and applies what the step reveals; keeps the reader's other changes. */
export function answered(choices: Choices, answer: TourAnswer): Choices {
  const { tour, scenario } = choices;
  const reveal = tour.step === null ? null : revealedBy(tour.step);
  if (reveal === null) return choices;
  return { ...choices, scenario: { ...scenario, ...reveal }, tour: { ...tour, answer } };
}

/**
 * Completes the open step: commits to the answer picked in the picture or else to "not sure", and in a
 * lecture also does its task, since a clicker has one key. Null where nothing is open.
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

/** Checks whether a key press would do nothing: the last step, with nothing left to complete. */
export const isAtTheEnd = (choices: Choices): boolean =>
  choices.tour.step !== null && adjacentStep(choices.tour.step, 1) === null && completed(choices) === null;

/** Checks whether the reader has done the task or answered the question of the step. */
export function isComplete(choices: Choices): boolean {
  const { step, answer } = choices.tour;
  if (step === null) return false;
  const task = taskOf(step);
  return task === null ? answer !== null : isDone(task, choices);
}

/** Checks that the scenario is the step's own; the step's text does not cover other changes by the reader. */
export function matchesScript(topology: Topology, choices: Choices): boolean {
  const { scenario, tour } = choices;
  const { step, answer } = tour;
  const start = openingOf(topology, step, answer);
  const task = step === null ? null : taskOf(step);
  const told = task !== null && isDone(task, choices) ? done(task, start) : start;
  return sameScenario(scenario, told.scenario);
}

export type Solution = {
  /** Assessment of the scene that the question is about. */
  readonly assessment: Assessment;
  /** Answer that the model computes. */
  readonly right: Answer;
  /** Null where the reader was not sure. */
  readonly isRight: boolean | null;
  /** Reason why traffic does not take the path that the reader chose. */
  readonly whyNot: WhyNot | null;
  /** Judgement where the question is about a requirement, and the verdict that the reader chose. */
  readonly judgement: RequirementJudgement | null;
  readonly thought: RequirementVerdict | null;
};

/** Answers the question of a step with the model, and compares that with the given answer. */
export function solutionAt(
  topology: Topology,
  step: TourStep,
  { question }: Asked,
  given: TourAnswer,
): Solution {
  const assessment = assess(topology, openingOf(topology, step, given).scenario);
  const right =
    question.kind === 'path'
      ? answerOf(pathTaken(topology, assessment))
      : judgeRequirement(assessment, question.on).verdict;
  const isRight = given === 'not-sure' ? null : given === right;
  const prediction = predictions[given];
  return {
    assessment,
    right,
    isRight,
    whyNot: isRight === false && prediction ? whyNot(topology, assessment, prediction) : null,
    judgement: question.kind === 'verdict' ? judgeRequirement(assessment, question.on) : null,
    thought: isVerdict(given) ? given : null,
  };
}

/** Returns the choices from before the tour, in memory or kept; otherwise the opening scene. */
export function afterTour({ beforeTour, topology }: ExplainerState, kept: string | null = null): Choices {
  if (beforeTour) return beforeTour;
  const { choices } = kept === null ? openingDecoded(topology) : decode(topology, kept);
  return choices.tour.step === null ? choices : openingChoices(topology);
}
