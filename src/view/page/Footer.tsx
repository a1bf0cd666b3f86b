import { credit } from '../../content/article/credit';
import { footerWords, topicLabels } from '../../content/controls';
import { KeysButton } from '../keys/KeysButton';
import { useOpenTopic } from '../navigation/useOpenTopic';
import { useExplainer, useExplainerStore } from '../shell/useExplainer';
import { ExternalLink } from '../statement/ExternalLink';

export function Footer() {
  const { store } = useExplainerStore();
  const isOpen = useExplainer(({ choices }) => choices.topic === 'about');
  const showTopic = useOpenTopic();
  return (
    <footer className="footer">
      <span>
        {footerWords.model}{' '}
        <button
          type="button"
          className="quiet-button"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? store.getState().choose({ topic: 'nothing' }) : showTopic('about'))}
        >
          {topicLabels.about}
        </button>
        <KeysButton />
      </span>
      <span>
        {footerWords.source} <ExternalLink href={credit.url}>{credit.label}</ExternalLink>, {credit.publisher}
        , {credit.dated}.
      </span>
      <span>{footerWords.notAffiliated}</span>
    </footer>
  );
}
