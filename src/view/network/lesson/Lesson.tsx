import { useEffect, useState } from 'react';
import { loadLibraryEntry } from '../../../content/library/entries';
import type { LibraryEntry } from '../../../content/library/entry';
import { lessonWords } from '../../../content/library/lessonWords';
import { libraryCards } from '../../../content/library/library';
import type { LibraryId } from '../../../model/library';
import type { Told } from '../../../store/network/derived';
import { selectLibraryId } from '../../../store/network/networkStore';
import { useNetwork } from '../state/useNetwork';
import { LessonCard } from './LessonCard';
import './lesson.css';

/** Lesson and short tour of an unchanged library network. */
export function Lesson({ told }: { readonly told: Told }) {
  const id = useNetwork(selectLibraryId);
  return id === null ? null : <LessonOf key={id} id={id} told={told} />;
}

function LessonOf({ id, told }: { readonly id: LibraryId; readonly told: Told }) {
  const [entry, setEntry] = useState<LibraryEntry | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    let isThere = true;
    loadLibraryEntry(id).then(
      (loaded) => isThere && setEntry(loaded),
      // Ignore: the network works without its tour.
      () => {},
    );
    return () => {
      isThere = false;
    };
  }, [id]);
  if (isOpen && entry) return <LessonCard entry={entry} told={told} onClose={() => setIsOpen(false)} />;
  return (
    <p className="lesson-line">
      <span>
        {lessonWords.teaches} <strong>{libraryCards[id].teaches}</strong>
      </span>{' '}
      {entry && (
        <button type="button" className="button" onClick={() => setIsOpen(true)}>
          {lessonWords.start}
        </button>
      )}
    </p>
  );
}
