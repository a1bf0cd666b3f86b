// A network laid out: the position of every station, connection, line, box and name in the figure.

import type { Peering } from '../../model/compiledTopology';
import type { BulletKind, LineKind } from '../drawn/drawnNetwork';
import type { Point, Rect } from './geometry';
import type { MapForm, Metrics } from './metrics';

export type PlacedText = {
  readonly lines: readonly string[];
  /** Baseline of the first line. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly lineHeight: number;
  /** The area of its lines. */
  readonly rect: Rect;
};

/** The name of an element, and the details below it. */
export type PlacedLabel = { readonly name: PlacedText; readonly details: PlacedText | null };

export type BoxKind =
  | 'customer'
  | 'provider-wan'
  | 'data-centre'
  | 'internet'
  | 'place'
  | 'microsoft'
  | 'services'
  | 'vnet';

export type PlacedBox = {
  readonly id: string;
  readonly kind: BoxKind;
  readonly rect: Rect;
  readonly label: PlacedLabel | null;
  /** Text at its bottom. */
  readonly foot: PlacedText | null;
  /** The phone's roof over a place: its name on a strip that lines pass under. */
  readonly roof: Rect | null;
};

export type StationKind =
  | 'office'
  | 'data-centre'
  | 'wan'
  | 'internet'
  | 'provider-edge'
  | 'microsoft-edge'
  | 'services'
  | 'gateway';

export type PlacedStation = {
  readonly id: string;
  readonly kind: StationKind;
  readonly rect: Rect;
  readonly label: PlacedLabel | null;
  /** The routers on an office's flank. */
  readonly beads: readonly PlacedBead[];
  /** The count label, "× 240"; null for a single element. */
  readonly count: { readonly text: string; readonly rect: Rect } | null;
  /** A line across it, where two instances fail alone. */
  readonly divider: readonly [Point, Point] | null;
  /** A digit inside, where the name is elsewhere. */
  readonly digit: string | null;
};

export type PlacedBead = {
  readonly id: string;
  readonly rect: Rect;
  readonly label: PlacedLabel | null;
  readonly digit: string | null;
};

export type PlacedLane = { readonly peering: Peering; readonly points: readonly Point[] };

export type PlacedConnection = {
  readonly id: string;
  readonly circuit: string;
  readonly place: string;
  readonly pipe: Rect;
  readonly lanes: readonly PlacedLane[];
  readonly label: PlacedLabel | null;
  /** The count label of a bundle, "× 14"; null for a single connection. */
  readonly count: PlacedStation['count'];
};

export type PlacedCircuit = {
  readonly id: string;
  /** One, or one in each of its two places. */
  readonly labels: readonly PlacedLabel[];
};

export type PlacedLine = {
  readonly id: string;
  readonly kind: LineKind;
  readonly points: readonly Point[];
  /** Along the figure's longer axis: the line is solid up to here, whatever its exposure behind. */
  readonly solidUntil: number | null;
};

/** Two lines that cross: the upper one has a halo there. */
export type Crossing = {
  readonly lines: readonly [string, string];
  readonly at: Point;
  readonly ground: 'paper' | 'band';
};

/** The point where traffic stops being private, or dedicated: drawn only while a path in use passes it. */
export type PlacedMarker = {
  /** A place with Microsoft's edges, or the line of a breakout or tunnel. */
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** Null where there is no room beside it. */
  readonly label: PlacedLabel | null;
};

/** The letter of a map line beside a stretch of it, and its name where there is room. */
export type PlacedBullet = {
  readonly kind: BulletKind;
  readonly at: Point;
  readonly label: PlacedText | null;
};

/** A device on one line, or a bar across several. */
export type PlacedFirewall = {
  readonly id: string;
  readonly rect: Rect;
  readonly isBar: boolean;
  readonly label: PlacedText | null;
};

/** Lines that fail together: a strip across each group of adjacent ones. */
export type PlacedRisk = {
  readonly id: string;
  readonly strips: readonly Rect[];
  readonly label: PlacedText | null;
};

export type MapLayout = {
  readonly form: MapForm;
  readonly metrics: Metrics;
  readonly viewBox: Rect;
  readonly boxes: readonly PlacedBox[];
  readonly stations: readonly PlacedStation[];
  readonly connections: readonly PlacedConnection[];
  readonly circuits: readonly PlacedCircuit[];
  readonly corridors: readonly { readonly id: string; readonly points: readonly Point[] }[];
  readonly lines: readonly PlacedLine[];
  /** Text shared by several elements. */
  readonly texts: readonly PlacedText[];
  readonly markers: readonly PlacedMarker[];
  readonly bullets: readonly PlacedBullet[];
  readonly firewalls: readonly PlacedFirewall[];
  readonly risks: readonly PlacedRisk[];
};
