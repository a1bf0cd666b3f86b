import type { Ref } from 'react';
import { tourWords } from '../../content/tour/tourWords';
import type { TourStep } from '../../store/choices';
import { stepBeside } from '../../store/tour';
import type { TourMoves } from './useTourMoves';

type Props = {
  readonly step: TourStep;
  readonly moves: TourMoves;
  readonly next: Ref<HTMLButtonElement>;
};

/** Always in the same place, whatever the step has to say. */
export function TourButtons({ step, moves, next }: Props) {
  const isFirst = stepBeside(step, -1) === null;
  const isLast = stepBeside(step, 1) === null;
  return (
    <div className="tour-buttons">
      <button type="button" className="button" aria-disabled={isFirst} onClick={moves.back}>
        {tourWords.back}
      </button>
      <button ref={next} type="button" className="button tour-next" onClick={moves.next}>
        {isLast ? tourWords.finish : tourWords.next}
      </button>
      <button type="button" className="quiet-button" aria-label={tourWords.leave} onClick={moves.leave}>
        {tourWords.leaveShort}
      </button>
    </div>
  );
}
