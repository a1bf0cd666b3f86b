import { useEffect, useId, useRef } from 'react';
import { stepWords } from '../../content/tour/tour';
import { progressText, tourWords } from '../../content/tour/tourWords';
import { type TourStep, tourSteps } from '../../store/choices';
import { askedAt, taskOf } from '../../store/tour';
import { ToldAll } from '../panels/Told';
import { useExplainer, useExplainerStore } from '../useExplainer';
import { StepAnswer } from './StepAnswer';
import { StepLine } from './StepLine';
import { StepQuestion } from './StepQuestion';
import { StepTask } from './StepTask';
import { TourButtons } from './TourButtons';
import { useTourKeys } from './useTourKeys';
import { useTourMoves } from './useTourMoves';
import './tour.css';

type Props = { readonly step: TourStep };

/** The card of the tour: a few sentences, then something to do or to predict; the picture answers. */
export function Tour({ step }: Props) {
  const { store } = useExplainerStore();
  const answer = useExplainer((state) => state.choices.answer);
  const hasPanel = useExplainer((state) => state.choices.select !== null);
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const moves = useTourMoves(step);
  const words = stepWords(step);
  const task = taskOf(step);
  const asked = askedAt(step);
  useTourKeys(moves);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every step is announced by its heading
  useEffect(() => {
    // Whoever opens an address gets the whole page first, from its beginning.
    if (store.getState().beforeTour !== null || store.getState().historyStep !== 'none')
      title.current?.focus();
  }, [step, store]);

  if (!words) return null;
  const toNext = () => next.current?.focus();
  return (
    <section
      className="tour"
      id={hasPanel ? undefined : 'details'}
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
        <ToldAll statements={words.text} />
        <p className="tour-look">
          <strong>{tourWords.look}</strong> {words.look}
        </p>
      </div>
      {task && words.task && <StepTask key={step} task={task} words={words.task} onDone={toNext} />}
      {asked && words.ask && answer === null && (
        <StepQuestion key={step} step={step} asked={asked} words={words.ask} onCommitted={toNext} />
      )}
      {asked && words.ask && answer !== null && (
        <StepAnswer step={step} given={answer} asked={asked} words={words.ask} />
      )}
      <TourButtons next={next} step={step} moves={moves} />
    </section>
  );
}
