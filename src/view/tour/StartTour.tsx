import { pageWords } from '../../content/controls';
import { tourSteps } from '../../store/choices/tour';
import { openingOf } from '../../store/tourScenes';
import { marked } from '../shell/places';
import { useExplainerStore } from '../shell/useExplainer';

type Props = {
  /** In a line of text, where the whole of the invitation has room. */
  readonly isInvitation?: boolean;
};

/** Begins the tour; leaving it leads back here. */
export function StartTour({ isInvitation = false }: Props) {
  const { store } = useExplainerStore();
  return (
    <button
      type="button"
      className={isInvitation ? 'quiet-button invitation' : 'button'}
      {...marked('tour-start')}
      onClick={() => {
        const { topology, choices, show } = store.getState();
        show({ ...openingOf(topology, tourSteps[0]), view: choices.view === 'text' ? 'text' : 'picture' });
      }}
    >
      {isInvitation ? pageWords.takeTour : pageWords.tour}
    </button>
  );
}
