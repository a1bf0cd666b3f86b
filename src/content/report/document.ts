// A report as headings, sentences and tables, so that the page and the Markdown cannot say different things.

import { type Source, type SourceId, type Statement, sources } from '../sources';

export type Block =
  | { readonly kind: 'sentences'; readonly statements: readonly Statement[] }
  | { readonly kind: 'list'; readonly items: readonly Statement[] }
  /** Names and values; short enough for two columns. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: Statement])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Statement[])[];
    };

export type Section = { readonly id: string; readonly title: string; readonly blocks: readonly Block[] };

export type ReportDocument = {
  readonly title: string;
  /** Before everything else: what this is not. */
  readonly notice: string;
  /** Date, address, digest. */
  readonly proof: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly Section[];
};

export const modelled = (text: string): Statement => ({ text, source: 'model' });

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
      return block.rows.flat();
  }
};

/** Sources in the order of their first use: the first is footnote 1. What the model concludes has none. */
export function footnotesOf(sections: readonly Section[]): readonly SourceId[] {
  const used = sections.flatMap(({ blocks }) => blocks.flatMap(statementsOf)).map(({ source }) => source);
  return [...new Set(used)].filter((id) => sources[id].kind !== 'inference');
}

/** "Title, date", and the address where there is one. */
export function sourceLine(id: SourceId): { readonly text: string; readonly url: string | null } {
  const { title, dated, url }: Source = sources[id];
  return { text: dated ? `${title}, ${dated}` : title, url: url ?? null };
}
