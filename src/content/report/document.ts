// Report as headings, sentences and tables, so that page and Markdown cannot differ.

import { modelled, type Source, type SourceId, type Statement, sources } from '../sources';

/** One or more statements, each with its source. */
export type Cell = Statement | readonly Statement[];

export const statementsOfCell = (cell: Cell): readonly Statement[] => ('text' in cell ? [cell] : cell);

export type Block =
  | { readonly kind: 'sentences'; readonly statements: readonly Statement[] }
  | { readonly kind: 'list'; readonly items: readonly Statement[] }
  /** Pairs of names and values, short enough for two columns. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: Statement])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** Column whose values were assumed; shown dotted, and named as assumed in Markdown. */
      readonly assumed?: number;
    }
  /** Text as its author wrote it, line by line. */
  | { readonly kind: 'verbatim'; readonly caption: string; readonly text: string };

export type Section = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] };

/** Source as filed, with what is needed to look it up. */
export type FiledSource = Source & { readonly id: SourceId };

/** Text of a report without date, address and digest. */
export type ReportDocument = {
  readonly title: string;
  /** Disclaimer, first. */
  readonly notice: string;
  /** Instructions to verify the report. */
  readonly verify: string;
  readonly sections: readonly Section[];
  /** Starts with footnote 1. */
  readonly sources: readonly FiledSource[];
  readonly closing: readonly string[];
};

/** Builds a row of modelled statements. */
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
    case 'verbatim':
      return [];
  }
};

/** Orders sources by first use, starting at footnote 1. Modelled statements have none. */
export function footnotesOf(sections: readonly Section[]): readonly FiledSource[] {
  const used = sections.flatMap(({ blocks }) => blocks.flatMap(statementsOf)).map(({ source }) => source);
  return [...new Set(used)]
    .filter((id) => sources[id].kind !== 'inference')
    .map((id) => ({ id, ...sources[id] }));
}

/** Returns "Title, date", with the address if any. */
export function sourceLine({ title, dated, url }: Source): {
  readonly text: string;
  readonly url: string | null;
} {
  return { text: dated ? `${title}, ${dated}` : title, url: url ?? null };
}
