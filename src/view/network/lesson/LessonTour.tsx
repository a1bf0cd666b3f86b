import { useEffect, useRef } from 'react';
import { lessonWords } from '../../../content/library/lessonWords';
import type { StepOfTour } from '../../../content/library/tourSteps';
import { nothingAsked } from '../../../store/network/askedCodec';
import type { Told } from '../../../store/network/derived';
import { libraryQueryFor } from '../../../store/network/libraryChoices';
import { answerAt, askedOf, completed, isComplete, showsAnswer } from '../../../store/network/libraryTour';
import { TourButtons } from '../../tourCard/TourButtons';
import { TourFrame } from '../../tourCard/TourFrame';
import { useCompletion } from '../../tourCard/useCompletion';
import { useDoneSteps } from '../../tourCard/useDoneSteps';
import { useLastPointer } from '../../tourCard/useLastPointer';
import { useTourKeys } from '../../tourCard/useTourKeys';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { LessonStep } from './LessonStep';
import { useLessonMoves } from './useLessonMoves';
import { type LibraryTour, useLibraryTour } from './useLibraryTour';

/** Card of the tour of a library network, at the step that the address names. */
export function LessonTour({ told }: { readonly told: Told }) {
  const open = useLibraryTour();
  const id = useNetwork(({ tour }) => tour.step);
  if (id === null || !open) return null;
  const step = open.steps.find((each) => each.id === id);
  return step ? (
    <Card open={open} step={step} told={told} />
  ) : (
    <p className="notices" role="alert">
      {lessonWords.noStep} “{id}”.
    </p>
  );
}

type Props = { readonly open: LibraryTour; readonly step: StepOfTour; readonly told: Told };

function Card({ open: { id, entry, steps }, step, told }: Props) {
  const store = useNetworkStore();
  const tour = useNetwork((state) => state.tour);
  const { scenario } = told.answer;
  const complete = isComplete(step, tour, scenario);
  const answer = answerAt(step, tour);
  const ids = steps.map((each) => each.id);
  const done = useDoneSteps(ids, complete ? step.id : null, `done-${id}`);
  const next = useRef<HTMLButtonElement>(null);
  const moves = useLessonMoves(steps);
  const isByPointer = useLastPointer();
  const isLast = ids.at(-1) === step.id;
  useTourKeys(moves, tour.lecture, isByPointer);
  useCompletion({ step: step.id, isComplete: complete, opensTopic: false }, next, isByPointer);

  // An address that names the step alone asks what the step asks.
  useEffect(() => {
    const { asked } = store.getState();
    if (Object.values(asked).some(({ length }) => length > 0)) return;
    const situation = answer === null ? step.opening : (step.question?.asked ?? step.opening);
    store.setState({ asked: { ...nothingAsked, ...askedOf(situation) }, historyStep: 'replace' });
  }, [store, step, answer]);

  return (
    <TourFrame
      steps={steps.map(({ id: each, title }) => ({
        id: each,
        title,
        address: libraryQueryFor(id, new Map([['step', each]])),
      }))}
      step={step.id}
      done={done}
      onGo={moves.go}
      text={step.text}
      isAnswered={false}
      withholds={showsAnswer(steps, step, tour, scenario)}
      isDetails={false}
      place={tour}
      wasMovedTo={() => store.getState().historyStep === 'push'}
    >
      <LessonStep key={step.id} step={step} entry={entry} told={told} answer={answer} />
      <TourButtons
        isFirst={ids[0] === step.id}
        isLast={isLast}
        isAtEnd={tour.lecture !== 'off' && isLast && completed(step, tour, scenario) === null}
        isLecture={tour.lecture !== 'off'}
        moves={moves}
        onPresent={() => store.getState().setLecture('on')}
        next={next}
      />
    </TourFrame>
  );
}
