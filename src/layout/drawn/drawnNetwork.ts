// Elements of a network's transit map: stations, connections, lines and their names. It has no coordinates
// and does not depend on the scenario: failures and preferences move nothing.

import type { Peering } from '../../model/compiledTopology';

/** A name, and the details in the lines below it. */
export type Caption = { readonly name: string; readonly details: readonly string[] };

/** Text beside a node, box, circuit ("circuit:er"), connection, firewall, risk, or gateway station. */
export type CaptionOf = (id: string) => Caption;

export type DrawnBox = { readonly id: string; readonly caption: Caption };

/** One capsule of the map. */
export type DrawnStation = {
  readonly id: string;
  /** Its topology nodes: several where the instances of a gateway share one capsule. */
  readonly nodes: readonly string[];
  readonly caption: Caption;
};

export type DrawnOffice = DrawnStation & {
  /** Number of offices it represents. */
  readonly count: number;
  readonly isDataCentre: boolean;
  /** A data centre has a box of its own. */
  readonly box: string | null;
  /** Its edge routers, drawn as beads; none where the office is its only router. */
  readonly routers: readonly DrawnStation[];
};

export type DrawnWan = DrawnStation & {
  /** A provider's WAN has a box; the customer's own is only a station. */
  readonly box: string | null;
  /** Office whose default route it passes on; null without one. */
  readonly defaultFrom: string | null;
};

export type DrawnConnection = {
  /** Id of the link between the edges; of a bundle an id of its own. */
  readonly id: string;
  /** The links between edges that it stands for: several in a bundle, in the same order as the nodes of its edges. */
  readonly links: readonly string[];
  readonly place: string;
  readonly caption: Caption;
  /** Absent with ExpressRoute Direct, where the customer's own router ends the connection. */
  readonly providerEdge: DrawnStation | null;
  readonly microsoftEdge: DrawnStation;
  /** Microsoft peering first. */
  readonly lanes: readonly Peering[];
  /** Longest text for a part of a bundle's connections; undefined for a single one. */
  readonly longestPart?: string | undefined;
};

export type DrawnCircuit = {
  readonly id: string;
  readonly caption: Caption;
  /** Primary first. */
  readonly connections: readonly DrawnConnection[];
  /** The link between the provider's edges, where they route; of a bundle an id of its own. */
  readonly corridor: string | null;
  /** The links between edges that the corridor stands for. */
  readonly corridorLinks: readonly string[];
};

export type DrawnGateway = DrawnStation & {
  /** A line across the station: two instances that fail alone. */
  readonly isDivided: boolean;
};

export type DrawnVnet = DrawnBox & {
  /** Two with both ExpressRoute and VPN gateways; the network itself where it has none. */
  readonly gateways: readonly DrawnGateway[];
  /** Text at the bottom of its box: the networks peered with it. */
  readonly foot: string | null;
};

/** The public services are one station; its box describes them, the station names them. */
export type DrawnServices = DrawnStation & { readonly box: DrawnBox };

export type LineKind =
  /** From an office or WAN to a circuit: the last mile, or with ExpressRoute Direct up to its pipe. */
  | 'access'
  | 'wan'
  | 'exit'
  /** Over the internet's station to a gateway. */
  | 'tunnel'
  /** From the internet to the public services. */
  | 'transit'
  /** From Microsoft's edge to the public services, and to a gateway. */
  | 'microsoft'
  | 'private'
  /** Between Microsoft's edges of two circuits. */
  | 'global-reach';

export type DrawnLine = {
  readonly id: string;
  readonly kind: LineKind;
  /** Stations, the leftmost first; for ExpressRoute Direct it leads to the connection. */
  readonly from: string;
  readonly to: string;
  /** Its topology links: two where both instances of a gateway are one station. */
  readonly links: readonly string[];
  /** Its links run the other way: forward travel on them is backward on it. */
  readonly isReversed: boolean;
};

/** Lines of the map with their own colour and letter. */
export type BulletKind = 'internet' | 'microsoft' | 'azure-private' | 'global-reach' | 'tunnel';

/** A stateful device across lines of one office. */
export type DrawnFirewall = {
  readonly id: string;
  readonly caption: Caption;
  readonly lines: readonly string[];
};

/** Lines that fail together. */
export type DrawnRisk = { readonly id: string; readonly caption: Caption; readonly lines: readonly string[] };

export type DrawnNetwork = {
  /** In the order of the file, including data centres. */
  readonly offices: readonly DrawnOffice[];
  readonly wans: readonly DrawnWan[];
  /** Null where no line leads there. */
  readonly internet: (DrawnStation & { readonly box: DrawnBox }) | null;
  /** Peering locations, each a box. */
  readonly places: readonly DrawnBox[];
  readonly circuits: readonly DrawnCircuit[];
  /** Null where nobody asks about them and no line leads there. */
  readonly services: DrawnServices | null;
  readonly vnets: readonly DrawnVnet[];
  readonly lines: readonly DrawnLine[];
  readonly firewalls: readonly DrawnFirewall[];
  readonly risks: readonly DrawnRisk[];
  readonly customer: DrawnBox;
  readonly microsoft: DrawnBox;
  /** Text at the marker where a path stops being dedicated, private, or private and goes on in a tunnel. */
  readonly markers: Readonly<Record<'dedicated' | 'private' | 'tunnel', Caption>>;
  /** Names of the lines that have a bullet. */
  readonly bullets: Readonly<Record<BulletKind, Caption>>;
};
