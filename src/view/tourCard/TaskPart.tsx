import type { ReactNode } from 'react';
import { tourWords } from '../../content/tour/tourWords';
import { marked } from '../shell/places';

type Props = {
  readonly todo: ReactNode;
  readonly isDone: boolean;
  readonly onDo: () => void;
  /** Names the button that does it, instead of "Do it for me". */
  readonly doWords?: string;
  /** Shown once it is done. */
  readonly children: ReactNode;
};

/** Task of a step, and its completion. */
export function TaskPart({ todo, isDone, onDo, doWords = tourWords.doItForMe, children }: Props) {
  return (
    <div className="tour-part" {...marked('tour-card')} data-done={isDone}>
      {!isDone && (
        <p className="tour-todo">
          <strong>{tourWords.todo}</strong> {todo}
        </p>
      )}
      <p role="status" aria-label={tourWords.name} className="tour-result">
        {isDone && tourWords.done}
      </p>
      {isDone ? (
        children
      ) : (
        <button type="button" className="quiet-button" onClick={onDo}>
          {doWords}
        </button>
      )}
    </div>
  );
}
