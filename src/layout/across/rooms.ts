// The room that stations need for their names, boxes and marks, besides what their lines take.

import type { Column } from '../order/columns';

/** Beyond the ends of a station, across the traffic. */
export type Beyond = { readonly above: number; readonly below: number };

export type Rooms = {
  /** At least so far from the middle of an office, both ways. */
  readonly office: (id: string) => number;
  readonly wan: (id: string) => Beyond;
  readonly dataCentre: (id: string) => Beyond;
  /** From the middle at least, and beyond that with its box. */
  readonly services: Beyond & { readonly reach: number };
  readonly gateway: (id: string) => number;
  /** The least that the box of a place takes. */
  readonly place: (id: string) => number;
  /** Between the box of the internet and the first place. */
  readonly belowInternet: number;
  /** The box of a network beyond its first and last gateway. */
  readonly vnet: (id: string) => Beyond;
};

/** A column along the traffic, from the middle of its first station: to where bends have to end before it, and to where
 * they may begin behind it. */
export type Extent = { readonly column: Column; readonly before: number; readonly after: number };

export type Extents = {
  readonly columns: readonly Extent[];
  /** From a provider's edge to Microsoft's at least, and where there is room. */
  readonly pipe: { readonly least: number; readonly usual: number };
  /** How far into the gutter behind a column lines to the internet run straight, past the marker of an exit. */
  readonly exits: ReadonlyMap<Column, number>;
};
