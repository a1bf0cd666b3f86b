// Completes the steps of a library network's tour, and answers their questions.

import type { Claim, Situation } from '../../analysis/overview/prediction';
import type { NetworkScenario } from '../../model/networkScenario';
import type { Asked } from './askedCodec';
import type { NetworkTour } from './networkTour';

export const NOT_SURE = 'not-sure';

/** A step as the store needs it; its words are in the content. */
export type ScriptStep = {
  readonly id: string;
  /** Situation that the step opens with. */
  readonly opening: Situation;
  /** What the step asks to predict; the picture shows it after the answer. */
  readonly question: {
    readonly asked: Situation;
    readonly options: readonly { readonly claim: Claim }[];
  } | null;
  /** What the step asks to let fail. */
  readonly task: Situation | null;
};

/** A move of the tour: where it stands, and what is asked of the network. */
export type TourMove = { readonly tour: NetworkTour; readonly asked: Asked };

export const askedOf = ({ office, destination, failures }: Situation): Asked => ({
  office,
  destination,
  failures,
  prefer: '',
  options: [],
});

/** Opens a step; keeps the lecture mode. */
export const opened = ({ id, opening }: ScriptStep, { lecture }: NetworkTour): TourMove => ({
  tour: { step: id, answer: null, lecture },
  asked: askedOf(opening),
});

/** Returns null where the step asks nothing, or for an answer that it does not offer. */
export function answerAt({ question }: ScriptStep, { answer }: NetworkTour): string | null {
  if (!question || answer === null) return null;
  const offered = question.options.map((_, index) => String(index + 1));
  return answer === NOT_SURE || offered.includes(answer) ? answer : null;
}

/** Commits to an answer, and shows what the question is about. */
export const answered = ({ question, opening }: ScriptStep, tour: NetworkTour, answer: string): TourMove => ({
  tour: { ...tour, answer },
  asked: askedOf(question?.asked ?? opening),
});

/** Does the task of a step for the reader. */
export const done = (task: Situation, tour: NetworkTour): TourMove => ({ tour, asked: askedOf(task) });

export const isDone = ({ failures }: Situation, scenario: NetworkScenario): boolean =>
  failures.every((id) => scenario.failures.includes(id));

/** Checks that the scenario is the situation's own, without other changes by the reader. */
export const isSituation = (
  { office, destination, failures }: Situation,
  scenario: NetworkScenario,
): boolean =>
  scenario.office === office &&
  scenario.destination === destination &&
  scenario.prefer === null &&
  scenario.options.length === 0 &&
  scenario.failures.length === failures.length &&
  isDone({ office, destination, failures }, scenario);

/**
 * Checks whether the page already shows what this step or a later one asks to predict, so that its verdict has
 * to wait for the answer.
 */
export function showsAnswer(
  steps: readonly ScriptStep[],
  step: ScriptStep,
  tour: NetworkTour,
  scenario: NetworkScenario,
): boolean {
  const open = steps.slice(answerAt(step, tour) === null ? steps.indexOf(step) : steps.length);
  return open.some(({ question }) => question !== null && isSituation(question.asked, scenario));
}

/** Checks whether nothing is left to answer or to do. */
export function isComplete(step: ScriptStep, tour: NetworkTour, scenario: NetworkScenario): boolean {
  if (step.question) return answerAt(step, tour) !== null;
  return step.task === null || isDone(step.task, scenario);
}

/**
 * Completes a step: an open question by "not sure"; in a lecture also its task, since a clicker has one key.
 * Null where nothing is open.
 */
export function completed(step: ScriptStep, tour: NetworkTour, scenario: NetworkScenario): TourMove | null {
  if (isComplete(step, tour, scenario)) return null;
  if (step.question) return answered(step, tour, NOT_SURE);
  return step.task === null || tour.lecture === 'off' ? null : done(step.task, tour);
}
