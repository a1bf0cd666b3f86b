import { useMemo } from 'react';
import { breakWords } from '../../../content/library/breakWords';
import type { LibraryEntry } from '../../../content/library/entry';
import { lessonWords } from '../../../content/library/lessonWords';
import type { StepOfTour } from '../../../content/library/tourSteps';
import type { Statement } from '../../../content/sources';
import type { Told } from '../../../store/network/derived';
import { libraryQueryFor } from '../../../store/network/libraryChoices';
import { completed, isComplete } from '../../../store/network/libraryTour';
import { selectTold } from '../../../store/network/networkSelectors';
import { solutionIn } from '../../../store/network/solution';
import { NotesFrame, type NotesOfStep } from '../../present/NotesFrame';
import { useLectureChannel } from '../../present/useLectureChannel';
import { Loading } from '../../shell/Loading';
import { StatementText } from '../../statement/StatementText';
import { useDoneSteps } from '../../tourCard/useDoneSteps';
import { useLessonMoves } from '../lesson/useLessonMoves';
import { type LibraryTour, useLibraryTour } from '../lesson/useLibraryTour';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { useNetworkView } from './useNetworkView';

function saidAt(entry: LibraryEntry, { text, question, task, quotes }: StepOfTour): readonly Statement[] {
  if (question) return question.after;
  if (task) return task.says;
  return quotes ? [...text, ...entry.documented, ...entry.differing] : text;
}

function notesOf(told: Told, entry: LibraryEntry, step: StepOfTour): NotesOfStep {
  const { question, task } = step;
  const right = question && solutionIn(told.compiled, question.asked, question.options);
  const rightText = question?.options[right ?? -1]?.text;
  const said = saidAt(entry, step).map((statement) => ({
    key: statement.text,
    said: <StatementText statement={statement} />,
  }));
  return {
    say: question ? [{ key: 'commit', said: lessonWords.commit }, ...said] : said,
    doing: task && breakWords(told.topology, task.failures).button,
    asked: question && rightText !== undefined ? { question: question.question, right: rightText } : null,
    questions: entry.mightAsk,
  };
}

/** Speaker's notes to the tour of a library network. */
export function NetworkNotes() {
  const told = useNetwork(selectTold);
  const open = useLibraryTour();
  return told && open ? <Notes told={told} open={open} /> : <Loading />;
}

function Notes({ told, open: { id, entry, steps } }: { readonly told: Told; readonly open: LibraryTour }) {
  const store = useNetworkStore();
  const tour = useNetwork((state) => state.tour);
  const moves = useLessonMoves(steps);
  const { scenario } = told.answer;
  const ids = steps.map((each) => each.id);
  const step = steps.find((each) => each.id === tour.step) ?? null;
  const isDone = step !== null && isComplete(step, tour, scenario);
  const notes = useMemo(() => step && notesOf(told, entry, step), [told, entry, step]);
  return (
    <NotesFrame
      steps={steps.map(({ id: each, title }) => ({
        id: each,
        title,
        address: libraryQueryFor(id, new Map([['step', each]])),
      }))}
      step={step?.id ?? null}
      notes={notes}
      done={useDoneSteps(ids, isDone ? step.id : null, `done-${id}`)}
      moves={moves}
      onBegin={moves.forward}
      isAtEnd={
        step !== null && ids.at(-1) === step.id && completed(step, store.getState().tour, scenario) === null
      }
      inStep={useLectureChannel(useNetworkView(id))}
    />
  );
}
