import { useMemo } from 'react';
import { speakerNotes } from '../../content/tour/notes/notes';
import { stepWords } from '../../content/tour/tour';
import type { Topology } from '../../model/topology';
import { type TourStep, tourSteps } from '../../store/choices/tour';
import { isAtTheEnd, isComplete, solutionAt, stepAt } from '../../store/tour';
import { askedAt } from '../../store/tourScript';
import { Notices } from '../shell/Notices';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { stepsOnLine } from '../tour/stepsOnLine';
import { useTourMoves } from '../tour/useTourMoves';
import { useDoneSteps } from '../tourCard/useDoneSteps';
import { NotesFrame, type NotesOfStep } from './NotesFrame';
import { useArticleView } from './useArticleView';
import { useLectureChannel } from './useLectureChannel';

function notesOf(topology: Topology, step: TourStep): NotesOfStep | null {
  const words = stepWords(step);
  const notes = speakerNotes[step];
  if (!words || !notes) return null;
  const asked = askedAt(step);
  const right = asked && words.ask?.options[solutionAt(topology, step, asked, 'not-sure').right];
  return {
    say: notes.say.map((said) => ({ key: said, said })),
    doing: words.task?.todo ?? null,
    asked: words.ask && right ? { question: words.ask.question, right } : null,
    questions: notes.questions,
  };
}

/** Speaker's notes to the tour of the article's network. */
export function NotesPage() {
  const { store } = useExplainerStore();
  const topology = useExplainer((state) => state.topology);
  const step = useExplainer((state) => state.choices.tour.step);
  const complete = useExplainer(({ choices }) => isComplete(choices));
  const isAtEnd = useExplainer(({ choices }) => isAtTheEnd(choices));
  const notes = useMemo(() => (step === null ? null : notesOf(topology, step)), [topology, step]);
  return (
    <NotesFrame
      steps={stepsOnLine}
      step={step}
      notes={notes}
      done={useDoneSteps(tourSteps, complete ? step : null, 'done')}
      moves={useTourMoves(step ?? tourSteps[0])}
      onBegin={() =>
        store.getState().show(stepAt(store.getState().topology, store.getState().choices, tourSteps[0]))
      }
      isAtEnd={isAtEnd}
      inStep={useLectureChannel(useArticleView())}
    >
      <Notices />
    </NotesFrame>
  );
}
