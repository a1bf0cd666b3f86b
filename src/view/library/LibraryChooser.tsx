import type { MouseEvent, ReactNode } from 'react';
import { articleCard, chooserWords, libraryCards } from '../../content/library/library';
import { type SourceId, sources } from '../../content/sources';
import { type LibraryId, libraryIds } from '../../model/library';
import { libraryQuery } from '../../store/libraryAddress';
import './library.css';

type Props = {
  /** What is open now; null for the article's network, nothing for none of these. */
  readonly open?: LibraryId | null;
  /** Follows a link without loading the page anew; where absent, the browser follows it. */
  readonly follow?: (address: string) => void;
  /** The small map of a network; null for the article's. */
  readonly mapOf?: (id: LibraryId | null) => ReactNode;
};

/** A click that opens a new tab or window is the browser's. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Ten networks to open, each a link with a readable address. */
export function LibraryChooser({ open, follow, mapOf }: Props) {
  const cards = libraryIds.map((id) => {
    const { scene, ...card } = libraryCards[id];
    return { id, address: libraryQuery(id, scene.office, scene.destination), ...card };
  });
  return (
    <section className="library" aria-labelledby="library-heading">
      <h2 id="library-heading">{chooserWords.heading}</h2>
      <p className="library-lead">{chooserWords.lead}</p>
      <ul className="library-cards" aria-label={chooserWords.list}>
        {[{ id: null, address: './', ...articleCard }, ...cards].map(
          ({ id, address, name, teaches, documents }) => (
            <li key={address}>
              <a
                className="library-card"
                href={address}
                aria-current={open === id ? 'page' : undefined}
                onClick={(event) => {
                  if (!follow || !isPlain(event)) return;
                  event.preventDefault();
                  follow(address);
                }}
              >
                <span className="library-map" aria-hidden="true">
                  {mapOf?.(id)}
                </span>
                <span className="library-name">
                  {name} {open === id && <span className="library-open">{chooserWords.openNow}</span>}
                </span>{' '}
                <span className="library-teaches">{teaches}</span>
              </a>
              <p className="library-documents">
                {chooserWords.documents} <Documents ids={documents} />
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function Documents({ ids }: { readonly ids: readonly SourceId[] }) {
  return ids.map((id, index) => {
    const { title, url, dated }: { title: string; url?: string; dated?: string } = sources[id];
    return (
      <span key={id}>
        {index > 0 && ' · '}
        <a href={url} rel="noreferrer">
          {title}
        </a>
        {dated && `, ${dated}`}
      </span>
    );
  });
}
