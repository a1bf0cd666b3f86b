// A report as headings, sentences and tables, so that the page and the Markdown cannot say different things.

import { modelled, type Source, type SourceId, type Statement, sources } from '../sources';

/** One statement or several; each keeps its own source. */
export type Cell = Statement | readonly Statement[];

export const statementsOfCell = (cell: Cell): readonly Statement[] => ('text' in cell ? [cell] : cell);

export type Block =
  | { readonly kind: 'sentences'; readonly statements: readonly Statement[] }
  | { readonly kind: 'list'; readonly items: readonly Statement[] }
  /** Names and values; short enough for two columns. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: Statement])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    };

export type Section = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] };

/** A source as it is filed: what of it a reader may want to look up again. */
export type FiledSource = Source & { readonly id: SourceId };

/** Every word of a report but its date, its address and its digest. */
export type ReportDocument = {
  readonly title: string;
  /** Before everything else: what this is not. */
  readonly notice: string;
  /** How somebody else can check it. */
  readonly verify: string;
  readonly sections: readonly Section[];
  /** The first is footnote 1. */
  readonly sources: readonly FiledSource[];
  readonly closing: readonly string[];
};

/** The cells of a row of what the model concludes. */
export const row = (...cells: readonly string[]): readonly Statement[] => cells.map(modelled);

export const sentences = (...statements: readonly Statement[]): Block => ({ kind: 'sentences', statements });

const statementsOf = (block: Block): readonly Statement[] => {
  switch (block.kind) {
    case 'sentences':
      return block.statements;
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.map(([, value]) => value);
    case 'table':
      return block.rows.flat().flatMap(statementsOfCell);
  }
};

/** Sources in the order of their first use: the first is footnote 1. What the model concludes has none. */
export function footnotesOf(sections: readonly Section[]): readonly FiledSource[] {
  const used = sections.flatMap(({ blocks }) => blocks.flatMap(statementsOf)).map(({ source }) => source);
  return [...new Set(used)]
    .filter((id) => sources[id].kind !== 'inference')
    .map((id) => ({ id, ...sources[id] }));
}

/** "Title, date", and the address where there is one. */
export function sourceLine({ title, dated, url }: Source): {
  readonly text: string;
  readonly url: string | null;
} {
  return { text: dated ? `${title}, ${dated}` : title, url: url ?? null };
}
