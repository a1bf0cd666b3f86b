import { pageWords } from '../../content/controls';
import { tourSteps } from '../../store/choices/tour';
import { openingOf } from '../../store/tourScenes';
import { marked } from '../shell/places';
import { useExplainerStore } from '../shell/useExplainer';

type Props = {
  /** Full invitation, within a line of text. */
  readonly isInvitation?: boolean;
};

/** Button that starts the tour; receives the focus after it. */
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
