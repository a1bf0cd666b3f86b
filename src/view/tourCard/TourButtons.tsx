import type { Ref } from 'react';
import { tourWords } from '../../content/tour/tourWords';
import { marked } from '../shell/places';
import type { TourMoves } from './tourMoves';

type Props = {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** True in a lecture where the next key would do nothing. */
  readonly isAtEnd: boolean;
  readonly isLecture: boolean;
  readonly moves: Pick<TourMoves<string>, 'back' | 'next' | 'leave'>;
  readonly onPresent: () => void;
  readonly next: Ref<HTMLButtonElement>;
};

/** Buttons of a tour, at the same place in every step. */
export function TourButtons({ isFirst, isLast, isAtEnd, isLecture, moves, onPresent, next }: Props) {
  const startLecture = () => {
    onPresent();
    // Ignore refusal: the lecture then runs in its window.
    document.documentElement.requestFullscreen?.().catch(() => {});
  };
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
        {isLast && !isLecture ? tourWords.finish : tourWords.next}
      </button>
      {!isLecture && (
        <button
          type="button"
          className="quiet-button tour-present"
          {...marked('lecture-opener')}
          onClick={startLecture}
        >
          {tourWords.present}
        </button>
      )}
      <button type="button" className="quiet-button" aria-label={tourWords.leave} onClick={moves.leave}>
        {tourWords.leaveShort}
      </button>
    </div>
  );
}
