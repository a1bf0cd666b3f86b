// Places the skeleton's stations, pipes and lines in the figure: columns become x or y.

import type { Peering } from '../../model/compiledTopology';
import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { type Point, type Rect, simplified } from '../map/geometry';
import type { PlacedBead, PlacedConnection, PlacedLine, PlacedStation, StationKind } from '../map/mapLayout';
import type { Metrics } from '../map/metrics';
import { bracketOffset, bracketTracks, reachOffset, reachTracks } from '../order/brackets';
import type { Order } from '../order/order';
import type { Skeleton } from './skeleton';

/** Maps along and across to x and y: the traffic runs right or down. */
export type Frame = {
  readonly point: (along: number, across: number) => Point;
  readonly rect: (from: Point, to: Point) => Rect;
};

export const rightwards: Frame = {
  point: (along, across) => [along, across],
  rect: ([u, v], [u2, v2]) => ({ x: u, y: v, width: u2 - u, height: v2 - v }),
};

export const downwards: Frame = {
  point: (along, across) => [across, along],
  rect: ([u, v], [u2, v2]) => ({ x: v, y: u, width: v2 - v, height: u2 - u }),
};

export type BareStation = Omit<PlacedStation, 'label' | 'beads' | 'count' | 'digit'> & {
  /** `reach` is the distance from a bead's middle to its outermost line. */
  readonly beads: readonly (Omit<PlacedBead, 'label' | 'digit'> & { readonly reach: number })[];
};

type Edge = { readonly id: string; readonly kind: StationKind; readonly at: number; readonly half: number };

export type Parts = {
  readonly stations: readonly BareStation[];
  readonly connections: readonly Omit<PlacedConnection, 'label' | 'count'>[];
  readonly corridors: ReadonlyMap<string, readonly Point[]>;
  readonly lines: readonly Omit<PlacedLine, 'solidUntil'>[];
};

export function partsOf(
  network: DrawnNetwork,
  order: Order,
  skeleton: Skeleton,
  metrics: Metrics,
  frame: Frame,
): Parts {
  const tracks = bracketTracks(network, order);
  const { along, pipe, middleOf, shapeOf, columns } = skeleton;
  const half = metrics.station / 2;
  const at = (id: string): number => along.at.get(columns.columnOf.get(id) ?? 'offices') ?? 0;
  const across = (id: string): number => middleOf.get(id) ?? 0;
  const capsule = (u: number, v: number, reach: number): Rect =>
    frame.rect([u - half, v - reach], [u + half, v + reach]);

  const station = (id: string, kind: StationKind, isDivided = false): BareStation => {
    const [u, v] = [at(id), across(id)];
    const shape = shapeOf.get(id);
    const reach = shape?.half ?? metrics.portToEnd;
    const { bead } = metrics;
    return {
      id,
      kind,
      rect: capsule(u, v, reach),
      beads: (shape?.beads ?? []).map(({ id: router, centre, half: length, reach: outermost }) => {
        const middle = u + half + bead.beyond;
        return {
          id: router,
          reach: outermost,
          rect: frame.rect(
            [middle - bead.along / 2, v + centre - length],
            [middle + bead.along / 2, v + centre + length],
          ),
        };
      }),
      divider: isDivided ? [frame.point(u - half, v), frame.point(u + half, v)] : null,
    };
  };

  const edges = network.circuits.flatMap(({ connections }) =>
    connections.flatMap(({ id, providerEdge, microsoftEdge }): Edge[] => [
      ...(providerEdge
        ? [
            {
              id: providerEdge.id,
              kind: 'provider-edge' as const,
              at: at(id),
              half: shapeOf.get(id)?.half ?? 0,
            },
          ]
        : []),
      { id: microsoftEdge.id, kind: 'microsoft-edge', at: at(id) + pipe, half: metrics.edge.half },
    ]),
  );
  const connectionOf = new Map(
    network.circuits.flatMap(({ connections }) =>
      connections.flatMap(({ id, providerEdge, microsoftEdge }) =>
        [providerEdge?.id, microsoftEdge.id].flatMap((edge) =>
          edge === undefined ? [] : [[edge, id] as const],
        ),
      ),
    ),
  );

  const stations: readonly BareStation[] = [
    ...network.offices.map(({ id, isDataCentre }) => station(id, isDataCentre ? 'data-centre' : 'office')),
    ...network.wans.map(({ id }) => station(id, 'wan')),
    ...(network.internet ? [station(network.internet.id, 'internet')] : []),
    ...edges.map(
      ({ id, kind, at: u, half: reach }): BareStation => ({
        id,
        kind,
        rect: capsule(u, across(connectionOf.get(id) ?? id), reach),
        beads: [],
        divider: null,
      }),
    ),
    ...(network.services ? [station(network.services.id, 'services')] : []),
    ...network.vnets.flatMap(({ gateways }) =>
      gateways.map(({ id, isDivided }) => station(id, 'gateway', isDivided)),
    ),
  ];

  const connections = network.circuits.flatMap((circuit) =>
    circuit.connections.map(
      ({ id, place, lanes, providerEdge }): Omit<PlacedConnection, 'label' | 'count'> => {
        const [u, v] = [at(id), across(id)];
        const reach = metrics.edge.pipeHalf;
        // Without a provider's edge the lanes begin within the rounded end of the pipe.
        const start = providerEdge ? u : u + reach;
        return {
          id,
          circuit: circuit.id,
          place,
          pipe: frame.rect([u + 4, v - reach], [u + pipe - 4, v + reach]),
          lanes: lanes.map((peering: Peering) => {
            const lane = lanes.length < 2 ? 0 : peering === 'microsoft' ? -metrics.lane : metrics.lane;
            return { peering, points: [frame.point(start, v + lane), frame.point(u + pipe, v + lane)] };
          }),
        };
      },
    ),
  );

  return {
    stations,
    connections,
    corridors: new Map([...corridorsOf(network, skeleton, tracks, metrics, frame)]),
    lines: linesOf(network, skeleton, frame, reachLines(network, order, skeleton, metrics)),
  };
}

/** A tunnel's two runs are drawn as one line, joined at the internet's station. */
function linesOf(
  network: DrawnNetwork,
  { runs }: Skeleton,
  frame: Frame,
  reaches: ReadonlyMap<string, readonly Point[]>,
): Parts['lines'] {
  return network.lines.flatMap(({ id, kind }, index) => {
    const own = runs.filter(({ line }) => line === index).flatMap((run) => run.points);
    const points = reaches.get(id) ?? own;
    return points.length > 0 ? [{ id, kind, points: points.map(([u, v]) => frame.point(u, v)) }] : [];
  });
}

/** Global Reach lines, behind Microsoft's edges. */
function reachLines(
  network: DrawnNetwork,
  order: Order,
  { along, pipe, middleOf }: Skeleton,
  metrics: Metrics,
): ReadonlyMap<string, readonly Point[]> {
  const u = (along.at.get('connections') ?? 0) + pipe;
  const tracks = reachTracks(network, order);
  const lanes = new Map(
    network.circuits.flatMap(({ connections }) =>
      connections.map(({ id, microsoftEdge, lanes: all }) => {
        const lane = all.length > 1 ? metrics.lane : 0;
        return [microsoftEdge.id, (middleOf.get(id) ?? 0) + lane] as const;
      }),
    ),
  );
  const { chamfer, station } = metrics;
  return new Map(
    network.lines.flatMap(({ id, from, to }): [string, readonly Point[]][] => {
      const [v, v2, track] = [lanes.get(from), lanes.get(to), tracks.get(id)];
      if (v === undefined || v2 === undefined || track === undefined) return [];
      const at = u + station / 2 + reachOffset(track, metrics);
      const down = v2 > v ? chamfer : -chamfer;
      const bends: Point[] = [
        [at - chamfer, v],
        [at, v + down],
        [at, v2 - down],
        [at - chamfer, v2],
      ];
      return [[id, simplified([[u, v], ...bends, [u, v2]])]];
    }),
  );
}

function corridorsOf(
  network: DrawnNetwork,
  { along, middleOf, shapeOf }: Skeleton,
  tracks: ReadonlyMap<string, number>,
  metrics: Metrics,
  frame: Frame,
): readonly (readonly [string, readonly Point[]])[] {
  const u = along.at.get('connections') ?? 0;
  const between = network.circuits.flatMap(({ corridor, connections }): [string, readonly Point[]][] => {
    const [one, other] = connections;
    if (corridor === null || !one || !other) return [];
    const [v, v2] = [middleOf.get(one.id) ?? 0, middleOf.get(other.id) ?? 0];
    const [joint, joint2] = [shapeOf.get(one.id)?.joint ?? null, shapeOf.get(other.id)?.joint ?? null];
    if (joint === null || joint2 === null) return [[corridor, [frame.point(u, v), frame.point(u, v2)]]];
    const down = v2 > v ? 1 : -1;
    const left = u - bracketOffset(tracks.get(corridor) ?? 0, metrics);
    const { chamfer } = metrics;
    const points: Point[] = [
      [u, v + down * joint],
      [left + chamfer, v + down * joint],
      [left, v + down * (joint + chamfer)],
      [left, v2 - down * (joint2 + chamfer)],
      [left + chamfer, v2 - down * joint2],
      [u, v2 - down * joint2],
    ];
    return [[corridor, simplified(points).map(([along2, across2]) => frame.point(along2, across2))]];
  });
  const gateways = network.vnets.flatMap(({ gateways: all }): [string, readonly Point[]][] => {
    const [one, other] = all;
    if (!one || !other) return [];
    const end = along.at.get('destinations') ?? 0;
    return [
      [
        `${one.id} ${other.id}`,
        [frame.point(end, middleOf.get(one.id) ?? 0), frame.point(end, middleOf.get(other.id) ?? 0)],
      ],
    ];
  });
  return [...between, ...gateways];
}
