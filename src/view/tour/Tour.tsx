import { useEffect, useRef } from 'react';
import { stepWords } from '../../content/tour/tour';
import type { Topology } from '../../model/topology';
import type { Choices } from '../../store/choices/choices';
import { type TourStep, tourSteps } from '../../store/choices/tour';
import { adjacentStep, isAtTheEnd, isComplete, matchesScript } from '../../store/tour';
import { askedAt, taskOf } from '../../store/tourScript';
import { encode } from '../../store/urlCodec';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { TourButtons } from '../tourCard/TourButtons';
import { TourFrame } from '../tourCard/TourFrame';
import { forget, isContinued, keep } from '../tourCard/tourMemory';
import { useCompletion } from '../tourCard/useCompletion';
import { useDoneSteps } from '../tourCard/useDoneSteps';
import { useLastPointer } from '../tourCard/useLastPointer';
import { useTourKeys } from '../tourCard/useTourKeys';
import { StepAnswer } from './StepAnswer';
import { StepQuestion } from './StepQuestion';
import { StepTask } from './StepTask';
import { stepsOnLine } from './stepsOnLine';
import { useTourMoves } from './useTourMoves';

type Props = { readonly step: TourStep };

/** Hint what to look at; null without a picture, or where it shows another scenario. */
function lookAt(topology: Topology, step: TourStep, choices: Choices): string | null {
  const look = stepWords(step)?.look;
  if (!look || choices.view === 'text' || !matchesScript(topology, choices)) return null;
  return (isComplete(choices) ? look.after : look.before) ?? null;
}

/** Tour of the article's network: a few sentences, then a task or a prediction; the picture answers. */
export function Tour({ step }: Props) {
  const { store } = useExplainerStore();
  const tour = useExplainer((state) => state.choices.tour);
  const { answer, lecture } = tour;
  const look = useExplainer(({ topology, choices }) => lookAt(topology, step, choices));
  const complete = useExplainer(({ choices }) => isComplete(choices));
  const isAtEnd = useExplainer(({ choices }) => choices.tour.lecture !== 'off' && isAtTheEnd(choices));
  const beforeTour = useExplainer((state) => state.beforeTour);
  const hasPanel = useExplainer((state) => state.choices.select !== null);
  const done = useDoneSteps(tourSteps, complete ? step : null, 'done');
  const next = useRef<HTMLButtonElement>(null);
  const moves = useTourMoves(step);
  const words = stepWords(step);
  const task = taskOf(step);
  const asked = askedAt(step);
  const isByPointer = useLastPointer();
  useTourKeys(moves, lecture, isByPointer);
  useCompletion({ step, isComplete: complete, opensTopic: task?.kind === 'opened' }, next, isByPointer);

  useEffect(() => {
    if (beforeTour) keep('before', encode(store.getState().topology, beforeTour));
    else if (!isContinued()) forget('before');
  }, [store, beforeTour]);

  if (!words) return null;
  return (
    <TourFrame
      steps={stepsOnLine}
      step={step}
      done={done}
      onGo={moves.go}
      text={words.text}
      look={look}
      isAnswered={answer !== null}
      isDetails={!hasPanel}
      place={tour}
      wasMovedTo={() => store.getState().beforeTour !== null || store.getState().historyStep !== 'none'}
    >
      {task && words.task && <StepTask key={step} task={task} words={words.task} />}
      {asked && words.ask && answer === null && (
        <StepQuestion key={step} step={step} asked={asked} words={words.ask} />
      )}
      {asked && words.ask && answer !== null && (
        <StepAnswer step={step} given={answer} asked={asked} words={words.ask} />
      )}
      <TourButtons
        isFirst={adjacentStep(step, -1) === null}
        isLast={adjacentStep(step, 1) === null}
        isAtEnd={isAtEnd}
        isLecture={lecture !== 'off'}
        moves={moves}
        onPresent={() => store.getState().chooseIn('tour', { lecture: 'on' })}
        next={next}
      />
    </TourFrame>
  );
}
