import type { ReactNode } from 'react';
import { articleCard } from '../../content/article/articleCard';
import { chooserWords } from '../../content/library/chooserWords';
import type { LibraryCard } from '../../content/library/entry';
import { type SourceId, sources } from '../../content/sources';
import type { LibraryId } from '../../model/library';
import { libraryCards } from '../../networks/library/libraryCards';
import { libraryQuery } from '../../store/libraryAddress';
import { followWithin, isPlainClick } from '../navigation/followWithin';
import { ExternalLink } from '../statement/ExternalLink';
import './library.css';

/** The id is null for the article's network. */
export type ShownCard = LibraryCard & { readonly id: LibraryId | null };

type Props = {
  /** Open network; null for the article's, undefined for none of these. */
  readonly open?: LibraryId | null;
  readonly mapOf?: (card: ShownCard) => ReactNode;
};

/** Cards of the article's network and the library's, each a link with a readable address. */
export function LibraryChooser({ open, mapOf }: Props) {
  const cards: readonly ShownCard[] = [{ id: null, ...articleCard }, ...libraryCards];
  return (
    <section className="library" aria-labelledby="library-heading">
      <h2 id="library-heading">{chooserWords.heading}</h2>
      <p className="library-lead">{chooserWords.lead(cards.length)}</p>
      <ul className="library-cards" aria-label={chooserWords.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <CardLink card={card} isOpen={open === card.id}>
              {mapOf?.(card)}
            </CardLink>
            <p className="library-documents">
              {chooserWords.documents} {card.documents.map(namedDocument).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <Documents ids={cards.flatMap(({ documents }) => documents)} />
    </section>
  );
}

type CardProps = { readonly card: ShownCard; readonly isOpen: boolean; readonly children: ReactNode };

function CardLink({ card: { id, name, teaches, scene }, isOpen, children }: CardProps) {
  const address = id === null ? '?' : libraryQuery(id, scene.office, scene.destination);
  return (
    <a
      className="library-card"
      href={address}
      aria-current={isOpen ? 'page' : undefined}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        followWithin(address);
      }}
    >
      <span className="library-map" aria-hidden="true">
        {children}
      </span>
      <span className="library-name">
        {name} {isOpen && <span className="library-open">{chooserWords.openNow}</span>}
      </span>{' '}
      <span className="library-teaches">{teaches}</span>
    </a>
  );
}

const documentOf = (id: SourceId): { title: string; url?: string; dated?: string } => sources[id];

/** Title and date, without a link: the links stand below the cards, so that Tab goes from card to card. */
function namedDocument(id: SourceId): string {
  const { title, dated } = documentOf(id);
  return dated ? `${title}, ${dated}` : title;
}

/** Links to the documents of all networks, each once. */
function Documents({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <section className="library-documents" aria-labelledby="library-documents">
      <h3 id="library-documents">{chooserWords.allDocuments}</h3>
      <ul>
        {[...new Set(ids)].map((id) => (
          <li key={id}>
            <ExternalLink href={documentOf(id).url}>{documentOf(id).title}</ExternalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
