import type { StepWords } from '../../content/tour/step';
import { tourWords } from '../../content/tour/tourWords';
import { done, isDone, type Task } from '../../store/tour';
import { ToldAll } from '../panels/Told';
import { useExplainer, useExplainerStore } from '../useExplainer';

type Props = {
  readonly task: Task;
  readonly words: NonNullable<StepWords['task']>;
  readonly onDone: () => void;
};

/** What the reader does on the page, and that it has been done. */
export function StepTask({ task, words, onDone }: Props) {
  const { store } = useExplainerStore();
  const isIt = useExplainer(({ choices }) => isDone(task, choices));
  const doIt = () => {
    store.getState().show(done(task, store.getState().choices));
    onDone();
  };
  return (
    <div className="tour-part" data-done={isIt}>
      {!isIt && (
        <p className="tour-todo">
          <strong>{tourWords.todo}</strong> {words.todo}
        </p>
      )}
      <p role="status" aria-label={tourWords.name} className="tour-result">
        {isIt && tourWords.done}
      </p>
      {isIt ? (
        <ToldAll statements={words.done} />
      ) : (
        <button type="button" className="quiet-button" onClick={doIt}>
          {tourWords.doItForMe}
        </button>
      )}
    </div>
  );
}
