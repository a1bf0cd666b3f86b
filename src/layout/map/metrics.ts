// Sizes of the map in each of its forms, in units of the figure. "Along" runs with the traffic, "across"
// against it; before and after are measured along it, above and below across it.

export type MapForm = 'roomy' | 'dense' | 'thumbnail' | 'phone';

/** Before and after from the middle of the station, above and below from its ends. */
export type Margins = {
  readonly before: number;
  readonly after: number;
  readonly above: number;
  readonly below: number;
};

export type Metrics = {
  readonly form: MapForm;
  /** Shows the names of routers and connections. */
  readonly isRoomy: boolean;
  /** Places have their names and those of their first circuits on two lines. */
  readonly hasTallHeads: boolean;
  /** Width of a solid line in use, and at rest. */
  readonly weight: number;
  readonly rest: number;
  /** Between the ports of a station. */
  readonly pitch: number;
  /** Half the distance of the two lanes of a connection. */
  readonly lane: number;
  /** The least distance of parallel lines, and of two lines of one peering. */
  readonly least: number;
  readonly leastPeers: number;
  /** Radius of a corner; and the length of a 45-degree piece before an upright. */
  readonly fillet: number;
  readonly chamfer: number;
  /** A station along the traffic, and from its last port to its end. */
  readonly station: number;
  readonly portToEnd: number;
  /** A provider's or Microsoft's edge across the traffic, half of it; and the pipe between them. */
  readonly edge: { readonly half: number; readonly pipeHalf: number; readonly portToEnd: number };
  readonly pipe: { readonly least: number; readonly usual: number; readonly most: number };
  /** A router of an office, on its flank. */
  readonly bead: {
    readonly along: number;
    readonly across: number;
    readonly beyond: number;
    readonly pitch: number;
    /** From its centre to the next port of the office itself, and to the office's end. */
    readonly toPort: number;
    readonly toEnd: number;
    readonly portToEnd: number;
  };
  /** End to end between a circuit's connections, and two circuits in one place; between two places. */
  readonly nextConnection: number;
  readonly nextCircuit: number;
  readonly nextPlace: number;
  readonly place: Margins;
  readonly nextOffice: number;
  /** Distance from the flank of Microsoft's edge to the marker, and to the first bend. */
  readonly marker: number;
  readonly firstBend: number;
  /** Behind Microsoft's edge: the first line of Global Reach. */
  readonly reach: number;
  /** From the last bend to the flank of the next column. */
  readonly beforeConnections: number;
  readonly beforeServices: number;
  readonly wan: Margins;
  readonly dataCentre: Margins;
  readonly internet: Margins;
  readonly services: Margins;
  readonly vnet: Margins;
  readonly nextGateway: number;
  readonly nextBox: number;
  /** From the last station or bead to the customer's box edge, and from there to the breakout's marker. */
  readonly customerAfter: number;
  readonly exitMarker: number;
  /** Room for the names of the bands. */
  readonly header: number;
  /** Reach of places' boxes into the header. */
  readonly headerOverlap: number;
  readonly margin: number;
  /** Least gap between two columns, and before the last one, where the band's name is. */
  readonly gutter: number;
  readonly lastGutter: number;
  readonly text: {
    readonly office: number;
    readonly service: number;
    readonly label: number;
    readonly second: number;
    readonly line: number;
  };
};
