// Marks of sources at the end of a statement: a document's name, with the year of the version read.

import { type Source, type SourceId, type SourceKind, sources } from './sources';

export type SourceMark = { readonly kind: SourceKind; readonly label: string };

const YEAR = /\d{4}$/;

function labelOf({ kind, title, dated }: Source): string {
  switch (kind) {
    case 'article':
      return 'the article';
    case 'inference':
      return 'our inference';
    case 'measured':
      return 'measured in a lab';
    case 'documentation': {
      const year = YEAR.exec(dated ?? '');
      return `${title}, ${year ? year[0] : 'undated'}`;
    }
  }
}

export function sourceMark(id: SourceId): SourceMark {
  const source = sources[id];
  return { kind: source.kind, label: labelOf(source) };
}
