// Store of the overview of a network as it is computed.

import { createStore } from 'zustand/vanilla';
import type { LedgerRow } from '../../analysis/overview/ledger';
import type { Overview, OverviewRow } from '../../analysis/overview/overview';
import type { CellPairs } from '../../analysis/overview/pairs';
import type { NetworkDescription } from '../../model/description';
import type { OverviewPiece } from './overviewJob';

export type OverviewStatus = 'idle' | 'working' | 'done' | 'cancelled' | 'failed';

/** Computes the overview in pieces; returns a function that cancels it. */
export type RunOverview = (
  description: NetworkDescription,
  on: { readonly piece: (piece: OverviewPiece) => void; readonly failure: () => void },
) => () => void;

export type OverviewState = {
  readonly status: OverviewStatus;
  readonly description: NetworkDescription | null;
  readonly rows: readonly OverviewRow[];
  /** Null until every row is there. */
  readonly overview: Overview | null;
  /** False while `overview` is the one of an earlier description. */
  readonly isOverviewDone: boolean;
  readonly ledger: readonly LedgerRow[];
  readonly isLedgerDone: boolean;
  readonly pairs: readonly CellPairs[];
  /** Starts anew unless this description is in progress or done. */
  readonly workOut: (description: NetworkDescription) => void;
  readonly cancel: () => void;
  readonly again: () => void;
};

const nothing = {
  rows: [],
  overview: null,
  isOverviewDone: false,
  ledger: [],
  isLedgerDone: false,
  pairs: [],
} as const;

export type OverviewStore = ReturnType<typeof createOverviewStore>;

export const createOverviewStore = (run: RunOverview) =>
  createStore<OverviewState>()((set, get) => {
    let end = () => {};
    // Keep old pieces until the first new one of their kind arrives, so that an edit causes no flicker.
    const seen = new Set<OverviewPiece['kind']>();
    const added = <Item>(
      kind: OverviewPiece['kind'],
      before: readonly Item[],
      item: Item,
    ): readonly Item[] => {
      const kept = seen.has(kind) ? before : [];
      seen.add(kind);
      return [...kept, item];
    };
    const take = (piece: OverviewPiece) => {
      switch (piece.kind) {
        case 'row':
          return set(({ rows }) => ({ rows: added('row', rows, piece.row) }));
        case 'overview':
          return set({ overview: piece.overview, isOverviewDone: true, rows: piece.overview.rows });
        case 'ledger':
          return set(({ ledger }) => ({ ledger: added('ledger', ledger, piece.row) }));
        case 'ledger-done':
          return set(({ ledger }) => ({ isLedgerDone: true, ledger: seen.has('ledger') ? ledger : [] }));
        case 'pairs':
          return set(({ pairs }) => ({ pairs: added('pairs', pairs, piece.pairs) }));
        case 'done':
          return set(({ pairs }) => ({ status: 'done', pairs: seen.has('pairs') ? pairs : [] }));
      }
    };
    const begin = (description: NetworkDescription) => {
      end();
      seen.clear();
      set({ status: 'working', description, isOverviewDone: false, isLedgerDone: false });
      end = run(description, { piece: take, failure: () => set({ status: 'failed' }) });
    };
    return {
      ...nothing,
      status: 'idle',
      description: null,
      workOut: (description) => {
        if (get().description !== description) begin(description);
      },
      cancel: () => {
        end();
        if (get().status === 'working') set({ status: 'cancelled' });
      },
      again: () => {
        const { description } = get();
        if (description) begin(description);
      },
    };
  });
