import { lazy, Suspense } from 'react';
import type { StepWords } from '../../content/tour/step';
import { tourWords } from '../../content/tour/tourWords';
import { done, isDone, matchesScript } from '../../store/tour';
import type { Task } from '../../store/tourScript';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Statements } from '../statement/StatementText';
import { TaskPart } from '../tourCard/TaskPart';

type Props = {
  readonly task: Task;
  readonly words: NonNullable<StepWords['task']>;
};

/** Comes with the contention topic, which is open by then. */
const ContentionInWords = lazy(() =>
  import('../more/contention/Contention').then(({ ContentionInWords }) => ({ default: ContentionInWords })),
);

/** Task of a step, and its completion. */
export function StepTask({ task, words }: Props) {
  const { store } = useExplainerStore();
  const isIt = useExplainer(({ choices }) => isDone(task, choices));
  const isToldOf = useExplainer(({ topology, choices }) => matchesScript(topology, choices));
  const isText = useExplainer(({ choices }) => choices.view === 'text');
  const doIt = () => store.getState().show(done(task, store.getState().choices));
  return (
    <TaskPart
      todo={
        <>
          {words.todo} {!isText && words.inPicture}
        </>
      }
      isDone={isIt}
      onDo={doIt}
    >
      {isToldOf ? <Statements statements={words.done} /> : <p className="told">{tourWords.changedMore}</p>}
      {task.kind === 'opened' && task.topic === 'contention' && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <ContentionInWords />
          </Suspense>
        </ErrorBoundary>
      )}
    </TaskPart>
  );
}
