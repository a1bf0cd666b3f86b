import { pageWords } from '../../content/controls';
import { marked } from '../shell/places';
import { useExplainerStore } from '../shell/useExplainer';
import { beginTour } from './beginTour';

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
      onClick={() => beginTour(store)}
    >
      {isInvitation ? pageWords.takeTour : pageWords.tour}
    </button>
  );
}
