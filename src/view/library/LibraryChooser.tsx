import type { ReactNode } from 'react';
import { articleCard } from '../../content/article/articleCard';
import { chooserWords, libraryCards } from '../../content/library/library';
import { type SourceId, sources } from '../../content/sources';
import { type LibraryId, libraryIds } from '../../model/library';
import { libraryQuery } from '../../store/libraryAddress';
import { followWithin, isPlainClick } from '../navigation/followWithin';
import './library.css';

type Props = {
  /** Open network; null for the article's, undefined for none of these. */
  readonly open?: LibraryId | null;
  /** Renders the thumbnail map of a network; null for the article's. */
  readonly mapOf?: (id: LibraryId | null) => ReactNode;
};

/** Cards of ten networks, each a link with a readable address. */
export function LibraryChooser({ open, mapOf }: Props) {
  const cards = libraryIds.map((id) => {
    const { scene, ...card } = libraryCards[id];
    return { id, address: libraryQuery(id, scene.office, scene.destination), ...card };
  });
  return (
    <section className="library" aria-labelledby="library-heading">
      <h2 id="library-heading">{chooserWords.heading}</h2>
      <p className="library-lead">{chooserWords.lead}</p>
      <ul className="library-cards" aria-label={chooserWords.list}>
        {[{ id: null, address: '?', ...articleCard }, ...cards].map(
          ({ id, address, name, teaches, documents }) => (
            <li key={address}>
              <a
                className="library-card"
                href={address}
                aria-current={open === id ? 'page' : undefined}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  followWithin(address);
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
