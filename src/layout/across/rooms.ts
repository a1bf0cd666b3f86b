// Room that stations need for names, boxes and marks, beyond that of their lines.

import type { Column } from '../order/columns';

/** Beyond the ends of a station, across the traffic. */
export type Beyond = { readonly above: number; readonly below: number };

export type Rooms = {
  /** Least distance from the middle of an office, both ways. */
  readonly office: (id: string) => number;
  readonly wan: (id: string) => Beyond;
  readonly dataCentre: (id: string) => Beyond;
  /** Least distance from the middle, and beyond that with its box. */
  readonly services: Beyond & { readonly reach: number };
  readonly gateway: (id: string) => number;
  /** Least size of a place's box. */
  readonly place: (id: string) => number;
  /** Between the box of the internet and the first place. */
  readonly belowInternet: number;
  /** The box of a network beyond its first and last gateway. */
  readonly vnet: (id: string) => Beyond;
};

/**
 * A column along the traffic, from the middle of its first station: the end of bends before it, and the start
 * of bends behind it.
 */
export type Extent = { readonly column: Column; readonly before: number; readonly after: number };

export type Extents = {
  readonly columns: readonly Extent[];
  /** From a provider's edge to Microsoft's: the least, and where there is room. */
  readonly pipe: { readonly least: number; readonly usual: number };
  /** Straight length of internet lines in the gutter behind a column, past the breakout's marker. */
  readonly exits: ReadonlyMap<Column, number>;
};
