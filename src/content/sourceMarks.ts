// How a source is named at the end of a statement, in a few words.

import { type Source, type SourceId, type SourceKind, sources } from './sources';

export type SourceMark = { readonly kind: SourceKind; readonly label: string };

const YEAR = /\d{4}$/;

function labelOf({ kind, dated }: Source): string {
  switch (kind) {
    case 'article':
      return 'the article';
    case 'inference':
      return 'our inference';
    case 'measured':
      return 'measured in a lab';
    case 'documentation': {
      const year = YEAR.exec(dated ?? '');
      return year ? `documentation, ${year[0]}` : 'documentation, undated';
    }
  }
}

export function sourceMark(id: SourceId): SourceMark {
  const source = sources[id];
  return { kind: source.kind, label: labelOf(source) };
}
