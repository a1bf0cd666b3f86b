import type { Ref } from 'react';
import { tourWords } from '../../content/tour/tourWords';
import type { TourStep } from '../../store/choices/tour';
import { adjacentStep, isAtTheEnd } from '../../store/tour';
import { marked } from '../shell/places';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import type { TourMoves } from './useTourMoves';

type Props = {
  readonly step: TourStep;
  readonly moves: TourMoves;
  readonly next: Ref<HTMLButtonElement>;
};

/** Buttons of the tour, at the same place in every step. */
export function TourButtons({ step, moves, next }: Props) {
  const { store } = useExplainerStore();
  const present = useExplainer((state) => state.choices.tour.lecture);
  const startLecture = () => {
    store.getState().chooseIn('tour', { lecture: 'on' });
    // Ignore refusal: the lecture then runs in its window.
    document.documentElement.requestFullscreen?.().catch(() => {});
  };
  const isFirst = adjacentStep(step, -1) === null;
  const isLast = adjacentStep(step, 1) === null;
  const isAtEnd = useExplainer(({ choices }) => choices.tour.lecture !== 'off' && isAtTheEnd(choices));
  return (
    <div className="tour-buttons" {...marked('tour-buttons')}>
      <button type="button" className="button" aria-disabled={isFirst} onClick={moves.back}>
        {tourWords.back}
      </button>
      <button
        ref={next}
        type="button"
        className="button tour-next"
        aria-disabled={isAtEnd}
        onClick={moves.next}
      >
        {isLast && present === 'off' ? tourWords.finish : tourWords.next}
      </button>
      {present === 'off' && (
        <button type="button" className="quiet-button tour-present" onClick={startLecture}>
          {tourWords.present}
        </button>
      )}
      <button type="button" className="quiet-button" aria-label={tourWords.leave} onClick={moves.leave}>
        {tourWords.leaveShort}
      </button>
    </div>
  );
}
