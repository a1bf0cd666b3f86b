import { credit } from '../../content/article/credit';
import { footerWords, topicLabels } from '../../content/controls';
import { KeysButton } from '../keys/KeysButton';
import { useOpenTopic } from '../navigation/useOpenTopic';
import { ExternalLink } from '../statement/ExternalLink';

export function Footer() {
  const showRoom = useOpenTopic();
  return (
    <footer className="footer">
      <span>
        {footerWords.model}{' '}
        <button type="button" className="quiet-button" onClick={() => showRoom('about')}>
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
