import { embedWords } from '../../content/share';
import { encode } from '../../store/urlCodec';
import { useExplainer } from '../shell/useExplainer';
import { addressOf } from './address';
import './embed.css';

/** Link from an embedded page to the same view on the full page. */
export function FullPageLink() {
  const choices = useExplainer((state) => state.choices);
  const topology = useExplainer((state) => state.topology);
  return (
    <footer className="embed-footer">
      <a href={addressOf(encode(topology, { ...choices, embed: false }))} target="_blank" rel="noopener">
        {embedWords.openFullPage}
      </a>
      <span>{embedWords.model}</span>
    </footer>
  );
}
