import { useEffect, useId, useRef } from 'react';
import { stepWords } from '../../content/tour/tour';
import { progressText, tourWords } from '../../content/tour/tourWords';
import type { Topology } from '../../model/topology';
import type { Choices } from '../../store/choices/choices';
import { type TourStep, tourSteps } from '../../store/choices/tour';
import { isComplete, matchesScript } from '../../store/tour';
import { askedAt, taskOf } from '../../store/tourScript';
import { encode } from '../../store/urlCodec';
import { marked } from '../shell/places';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Statements } from '../statement/StatementText';
import { StepAnswer } from './StepAnswer';
import { StepLine } from './StepLine';
import { StepQuestion } from './StepQuestion';
import { StepTask } from './StepTask';
import { TourButtons } from './TourButtons';
import { forget, isContinued, keep } from './tourMemory';
import { useCompletion } from './useCompletion';
import { useLastPointer } from './useLastPointer';
import { useTourKeys } from './useTourKeys';
import { useTourMoves } from './useTourMoves';
import './tour.css';
import './tourColumn.css';

type Props = { readonly step: TourStep };

/** Hint what to look at; null without a picture, or where it shows another scenario. */
function lookAt(topology: Topology, step: TourStep, choices: Choices): string | null {
  const look = stepWords(step)?.look;
  if (!look || choices.view === 'text' || !matchesScript(topology, choices)) return null;
  return (isComplete(choices) ? look.after : look.before) ?? null;
}

/** Card of the tour: a few sentences, then a task or a prediction; the picture answers. */
export function Tour({ step }: Props) {
  const { store } = useExplainerStore();
  const answer = useExplainer((state) => state.choices.tour.answer);
  const look = useExplainer(({ topology, choices }) => lookAt(topology, step, choices));
  const beforeTour = useExplainer((state) => state.beforeTour);
  const hasPanel = useExplainer((state) => state.choices.select !== null);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const moves = useTourMoves(step);
  const words = stepWords(step);
  const task = taskOf(step);
  const asked = askedAt(step);
  const isByPointer = useLastPointer();
  useTourKeys(moves, isByPointer);
  useCompletion(step, next, isByPointer);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every step is announced by its heading
  useEffect(() => {
    // Leave the focus at the start of the page when an address opened the tour.
    if (store.getState().beforeTour !== null || store.getState().historyStep !== 'none')
      title.current?.focus();
  }, [step, store]);

  useEffect(() => {
    if (beforeTour) keep('before', encode(store.getState().topology, beforeTour));
    else if (!isContinued()) forget('before');
  }, [store, beforeTour]);

  if (!words) return null;
  return (
    <section
      className="tour"
      id={hasPanel ? undefined : 'details'}
      {...(hasPanel ? {} : marked('details'))}
      tabIndex={-1}
      aria-labelledby={`${id}-name`}
      data-step={step}
      data-answered={answer !== null}
    >
      <p id={`${id}-name`} className="visually-hidden">
        {tourWords.name}
      </p>
      <StepLine step={step} onGo={moves.go} />
      <h2 ref={title} tabIndex={-1} className="tour-title">
        <span className="tour-progress">
          {progressText(tourSteps.indexOf(step), tourSteps.length)}
          <span className="visually-hidden">: </span>
        </span>
        {words.title}
      </h2>
      <div className="tour-text">
        <Statements statements={words.text} />
        {look && (
          <p className="tour-look">
            <strong>{tourWords.look}</strong> {look}
          </p>
        )}
      </div>
      {task && words.task && <StepTask key={step} task={task} words={words.task} />}
      {asked && words.ask && answer === null && (
        <StepQuestion key={step} step={step} asked={asked} words={words.ask} />
      )}
      {asked && words.ask && answer !== null && (
        <StepAnswer step={step} given={answer} asked={asked} words={words.ask} />
      )}
      <TourButtons next={next} step={step} moves={moves} />
    </section>
  );
}
