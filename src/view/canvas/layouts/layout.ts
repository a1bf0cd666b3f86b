// What a layout of the picture has to place: every node, link and box of the model, by its id.

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
  /** Lines are broken before they grow longer than this many characters. */
  readonly characters?: number;
};

export type NodePlace = {
  readonly station: Rect;
  readonly stationWithExit?: Rect;
  readonly name: TextPlace;
  readonly nameSize: number;
  /** Shown on a plate only: elsewhere the box around the node says its name. */
  readonly nameOnlyWhenFailed?: true;
  /** Further lines that belong to the node, in the size of routers. */
  readonly more?: TextPlace;
  /** Where it is said that packets end here. */
  readonly note: TextPlace;
};

export type BoxPlace = Rect & {
  readonly name: TextPlace;
  /** Who runs it: on the next line or, where that is absent, nowhere. */
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
  /** Where absent, whatever the lane's state. */
  readonly when?: 'rest';
};

export type LanePlace = {
  readonly peering: Peering | null;
  readonly points: readonly Point[];
  /** Up to this coordinate the stroke is solid, whatever the link is exposed to further on. */
  readonly solidUntil?: { readonly axis: Axis; readonly inUse: number; readonly atRest: number };
  /** Between these coordinates the lane passes over other lines and keeps them off. */
  readonly halo?: Halo;
};

export type LinkPlace = {
  readonly lanes: readonly LanePlace[];
  /** Between the lanes; what is clicked, and what is hatched when the link fails. */
  readonly centre: readonly Point[];
  /** A connection: the casing around its lanes, and the parts of it in which a single session can fail. */
  readonly casing?: Rect & { readonly sessions: Readonly<Record<Peering, Rect>> };
  readonly name?: TextPlace;
  /** The bullet of the line, left of its name. */
  readonly bullet?: Point;
  readonly secondLine?: TextPlace;
  /** What is to be said about a connection beside it or inside it. */
  readonly note?: TextPlace;
  /** Centre of the plate that says that the link has failed. */
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
  /** Type size of the names of lines. */
  readonly lineNameSize: number;
  readonly lineHeight: number;
  readonly band: BoxPlace;
  readonly boxes: Readonly<Record<BoxId, BoxPlace>>;
  readonly nodes: Readonly<Record<NodeId, NodePlace>>;
  readonly links: Readonly<Record<LinkId, LinkPlace>>;
  /** The two peerings as failure targets, by their ids. */
  readonly peerings: Readonly<Record<string, PeeringPlace>>;
  /** Circuits and what can be misconfigured, by their ids. */
  readonly groups: Readonly<Record<string, TextPlace>>;
  /** At Microsoft's edge, and on each line to the internet by its id. */
  readonly privateEnds: Readonly<Record<string, MarkerPlace>>;
  /** Where the two connections are compared; beside each of them where there is no such place. */
  readonly betweenConnections?: TextPlace;
  /** Where it is said what else the page fetches over the internet. */
  readonly internetOnly?: TextPlace;
};
