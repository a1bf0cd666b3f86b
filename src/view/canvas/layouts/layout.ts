// Type of a layout, which places every node, link and box of the model by id.

import type { BoxId, LinkId, NodeId, Peering } from '../../../model/compiledTopology';
import type { Point } from '../geometry/offsetPolyline';

export type LayoutKind = 'wide' | 'narrow';

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type TextPlace = {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Maximum characters per line. */
  readonly characters?: number;
};

export type NodePlace = {
  readonly station: Rect;
  readonly stationWithExit?: Rect;
  readonly name: TextPlace;
  readonly nameSize: number;
  /** Shown only on a plate: otherwise the surrounding box has the name. */
  readonly nameOnlyWhenFailed?: true;
  /** Further lines of the node, at the size of router names. */
  readonly more?: TextPlace;
  /** Place of the note that packets are dropped here. */
  readonly note: TextPlace;
};

export type BoxPlace = Rect & {
  readonly name: TextPlace;
  /** Place of the operator: `below` is the next line; omitted where absent. */
  readonly runBy?: TextPlace | 'below';
  readonly outline?: 'dotted';
};

type Axis = 'x' | 'y';
export type Ground = 'paper' | 'band';

export type Halo = {
  readonly axis: Axis;
  readonly from: number;
  readonly to: number;
  readonly ground: Ground;
  /** Default: any state of the lane. */
  readonly when?: 'rest';
};

export type LanePlace = {
  readonly peering: Peering | null;
  readonly points: readonly Point[];
  /** Solid up to this coordinate, whatever the exposure beyond. */
  readonly solidUntil?: { readonly axis: Axis; readonly inUse: number; readonly atRest: number };
  /** Halo between these coordinates, where the lane crosses over other lines. */
  readonly halo?: Halo;
};

export type LinkPlace = {
  readonly lanes: readonly LanePlace[];
  /** Centre line between the lanes; clicked, and hatched on failure. */
  readonly centre: readonly Point[];
  /** Casing around a connection's lanes, and the part in which each session can fail. */
  readonly casing?: Rect & { readonly sessions: Readonly<Record<Peering, Rect>> };
  readonly name?: TextPlace;
  /** Bullet of the line, left of its name. */
  readonly bullet?: Point;
  readonly secondLine?: TextPlace;
  /** Note about a connection, beside or inside it. */
  readonly note?: TextPlace;
  /** Centre of the failure plate. */
  readonly plate: Point;
};

export type MarkerPlace = {
  readonly from: Point;
  readonly to: Point;
  readonly label: TextPlace;
};

export type PeeringPlace = {
  readonly bullet: Point;
  readonly name: TextPlace;
  readonly second?: TextPlace;
};

export type Layout = {
  readonly kind: LayoutKind;
  readonly viewBox: Rect;
  /** Width of a solid line in use. */
  readonly lineWidth: number;
  readonly radius: number;
  /** Font size of line names. */
  readonly lineNameSize: number;
  readonly lineHeight: number;
  readonly band: BoxPlace;
  readonly boxes: Readonly<Record<BoxId, BoxPlace>>;
  readonly nodes: Readonly<Record<NodeId, NodePlace>>;
  readonly links: Readonly<Record<LinkId, LinkPlace>>;
  /** Peerings as failure targets, by id. */
  readonly peerings: Readonly<Record<string, PeeringPlace>>;
  /** Circuits and misconfigurations, by id. */
  readonly groups: Readonly<Record<string, TextPlace>>;
  /** Markers at Microsoft's edge, and on each internet line by its id. */
  readonly privateEnds: Readonly<Record<string, MarkerPlace>>;
  /** Place of the comparison of the two connections; absent: beside each. */
  readonly betweenConnections?: TextPlace;
  /** Place of the note on the page's other internet traffic. */
  readonly internetOnly?: TextPlace;
};
