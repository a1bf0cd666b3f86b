import { lazy, Suspense } from 'react';
import type { StepWords } from '../../content/tour/step';
import { tourWords } from '../../content/tour/tourWords';
import { done, isDone, matchesScript } from '../../store/tour';
import type { Task } from '../../store/tourScript';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { marked } from '../shell/places';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { Statements } from '../statement/StatementText';

type Props = {
  readonly task: Task;
  readonly words: NonNullable<StepWords['task']>;
};

/** Comes with the contention room, which is open by then. */
const ContentionTold = lazy(() =>
  import('../more/contention/Contention').then(({ ContentionTold }) => ({ default: ContentionTold })),
);

/** Task of a step, and its completion. */
export function StepTask({ task, words }: Props) {
  const { store } = useExplainerStore();
  const isIt = useExplainer(({ choices }) => isDone(task, choices));
  const isToldOf = useExplainer(({ topology, choices }) => matchesScript(topology, choices));
  const isText = useExplainer(({ choices }) => choices.view === 'text');
  const doIt = () => store.getState().show(done(task, store.getState().choices));
  return (
    <div className="tour-part" {...marked('tour-card')} data-done={isIt}>
      {!isIt && (
        <p className="tour-todo">
          <strong>{tourWords.todo}</strong> {words.todo} {!isText && words.inPicture}
        </p>
      )}
      <p role="status" aria-label={tourWords.name} className="tour-result">
        {isIt && tourWords.done}
      </p>
      {isIt ? (
        <>
          {isToldOf ? (
            <Statements statements={words.done} />
          ) : (
            <p className="told">{tourWords.changedMore}</p>
          )}
          {task.kind === 'opened' && task.topic === 'contention' && (
            <ErrorBoundary>
              <Suspense fallback={null}>
                <ContentionTold />
              </Suspense>
            </ErrorBoundary>
          )}
        </>
      ) : (
        <button type="button" className="quiet-button" onClick={doIt}>
          {tourWords.doItForMe}
        </button>
      )}
    </div>
  );
}
