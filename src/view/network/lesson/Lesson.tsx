import { lessonWords } from '../../../content/library/lessonWords';
import { cardOf } from '../../../networks/library/libraryCards';
import { opened } from '../../../store/network/libraryTour';
import { selectLibraryId } from '../../../store/network/networkSelectors';
import { marked } from '../../shell/places';
import { useNetwork, useNetworkStore } from '../state/useNetwork';
import { useLibraryTour } from './useLibraryTour';
import './lesson.css';

/** Lesson of an unchanged library network, and the button that starts its tour. */
export function Lesson() {
  const store = useNetworkStore();
  const id = useNetwork(selectLibraryId);
  const [first] = useLibraryTour()?.steps ?? [];
  const card = id === null ? null : cardOf(id);
  if (!card) return null;
  const start = () => {
    if (!first) return;
    const { tour, asked } = opened(first, store.getState().tour);
    store.getState().showTour(tour, asked);
  };
  return (
    <p className="lesson-line">
      <span>
        {lessonWords.teaches} <strong>{card.teaches}</strong>
      </span>{' '}
      {first && (
        <button type="button" className="button" {...marked('tour-start')} onClick={start}>
          {lessonWords.start}
        </button>
      )}
    </p>
  );
}
