// Spots of a map in reading order: offices with their lines, WANs, the internet, places with their
// connections and outgoing lines, networks, services.

import type { DrawnConnection, DrawnLine, DrawnNetwork } from '../../layout/drawn/drawnNetwork';
import type { Rect } from '../../layout/map/geometry';
import type { MapLayout } from '../../layout/map/mapLayout';
import { halves, type Spot, spot, trimmed, without } from './spotShapes';
import { rectsOf } from './stationRects';

export function mapSpots(network: DrawnNetwork, layout: MapLayout): readonly Spot[] {
  const { offices, wans, internet, places, circuits, vnets, services } = network;
  const connections = circuits.flatMap((circuit) => circuit.connections);
  const pipes = new Set(connections.map(({ id }) => id));
  const stationOf = new Map(layout.stations.map((each) => [each.id, each]));
  const nodesOf = new Map(
    [...vnets.flatMap(({ gateways }) => gateways), ...(services ? [services] : [])].map(
      ({ id, nodes }) => [id, nodes] as const,
    ),
  );
  const rects = rectsOf(layout);
  const placed = new Map(layout.lines.map((each) => [each.id, each]));

  const box = (id: string | null | undefined): readonly Spot[] => {
    const found = layout.boxes.find((each) => each.id === id);
    if (!found) return [];
    const { rect, label, roof } = found;
    const names = [label?.name.rect, label?.details?.rect, roof].flatMap((each) => each ?? []);
    return [spot(found.id, { kind: 'box', rect }, { caption: label?.name.lines.join(' ') ?? '', names })];
  };
  const station = (id: string | undefined, caption = ''): readonly Spot[] => {
    const found = stationOf.get(id ?? '');
    if (!found) return [];
    const names = [found.label?.name.rect, found.label?.details?.rect, found.count?.rect].flatMap(
      (each) => each ?? [],
    );
    const nodes = nodesOf.get(found.id) ?? [found.id];
    if (nodes.length === 2) {
      const parts = halves(found.rect, layout.form === 'phone');
      return nodes.map((node, index) =>
        spot(node, { kind: 'capsule', rect: parts[index] ?? found.rect }, { caption, ties: nodes }),
      );
    }
    return [
      spot(nodes[0] ?? found.id, { kind: 'capsule', rect: found.rect }, { caption, names }),
      ...found.beads.map((bead) =>
        spot(
          bead.id,
          { kind: 'capsule', rect: bead.rect },
          {
            caption: bead.label?.name.lines.join(' ') ?? '',
            names: bead.label ? [bead.label.name.rect] : [],
            ties: [found.id],
          },
        ),
      ),
    ];
  };
  /** Part of a pipe not covered by its edges. */
  const seenOf = (pipe: Rect, edges: readonly (string | undefined)[], isUpright: boolean): Rect =>
    edges.reduce((rect, id) => {
      const edge = stationOf.get(id ?? '')?.rect;
      return edge ? without(rect, edge, isUpright) : rect;
    }, pipe);
  const endOf = (id: string): string => nodesOf.get(id)?.[0] ?? id;
  const line = ({ id, links, from, to }: DrawnLine): readonly Spot[] => {
    const points = placed.get(id)?.points;
    const [link] = links;
    // Skip: with ExpressRoute Direct line and connection are one.
    if (!points || link === undefined || pipes.has(link)) return [];
    const seen = trimmed(points, rects.get(from), rects.get(to));
    return [spot(link, { kind: 'line', points: seen }, { ties: [endOf(from), endOf(to)], links })];
  };
  const bundles = connections.filter(({ links }) => links.length > 1);
  const bundled = new Set(
    bundles.flatMap(({ id, providerEdge, microsoftEdge }) => [id, providerEdge?.id, microsoftEdge.id]),
  );
  const linesFrom = (stations: readonly (string | undefined)[]): readonly Spot[] =>
    network.lines
      .filter(({ from, to }) => stations.includes(from) && !bundled.has(from) && !bundled.has(to))
      .flatMap(line);
  /** A bundle with its edges and lines is one element, whose connections are in a list. */
  const bundle = ({ id, links, providerEdge, microsoftEdge, caption }: DrawnConnection): readonly Spot[] => {
    const ends = [id, providerEdge?.id, microsoftEdge.id];
    const pipe = layout.connections.find((each) => each.id === id);
    const names = [pipe?.label?.name.rect, pipe?.count?.rect].flatMap((each) => each ?? []);
    const own = { caption: caption.name, links };
    return [
      ...(pipe ? [spot(id, { kind: 'pipe', rect: pipe.pipe }, { ...own, names })] : []),
      ...[providerEdge, microsoftEdge].flatMap((edge) => {
        const rect = rects.get(edge?.id ?? '');
        return rect ? [spot(id, { kind: 'capsule', rect }, own)] : [];
      }),
      ...network.lines
        .filter(({ from, to }) => ends.includes(from) || ends.includes(to))
        .flatMap(line)
        .map((each) => ({ ...each, ...own, id })),
    ];
  };

  const site = (office: (typeof offices)[number]): readonly Spot[] => [
    ...box(office.box),
    ...station(office.id, office.caption.name),
    ...linesFrom([office.id, ...office.routers.map(({ id }) => id)]),
  ];
  const edgesOf = (both: readonly { readonly providerEdge: { readonly id: string } | null }[]) => {
    const [first, second] = both.map(({ providerEdge }) => rects.get(providerEdge?.id ?? ''));
    return [first, second] as const;
  };
  const ofPlace = (place: string): readonly Spot[] =>
    circuits.flatMap(({ corridor, connections: both }) =>
      both.flatMap((connection, index): readonly Spot[] => {
        if (connection.place !== place) return [];
        if (connection.links.length > 1) return bundle(connection);
        const { id, providerEdge, microsoftEdge } = connection;
        const pipe = layout.connections.find((each) => each.id === id);
        const between = index === 0 ? layout.corridors.find((each) => each.id === corridor) : undefined;
        return [
          ...station(providerEdge?.id, providerEdge?.caption.name),
          ...(between
            ? [
                spot(
                  between.id,
                  { kind: 'line', points: trimmed(between.points, ...edgesOf(both)) },
                  { links: [between.id] },
                ),
              ]
            : []),
          ...(pipe
            ? [
                spot(
                  id,
                  {
                    kind: 'pipe',
                    rect: seenOf(pipe.pipe, [providerEdge?.id, microsoftEdge.id], layout.form === 'phone'),
                  },
                  {
                    caption: pipe.label?.name.lines.join(' ') ?? '',
                    names: pipe.label ? [pipe.label.name.rect] : [],
                    ties: [providerEdge?.id ?? '', microsoftEdge.id],
                    links: [id],
                  },
                ),
              ]
            : []),
          ...station(microsoftEdge.id, microsoftEdge.caption.name),
          ...linesFrom([microsoftEdge.id]),
        ];
      }),
    );
  return [
    ...box(layout.boxes.find(({ kind }) => kind === 'customer')?.id),
    ...offices.filter(({ isDataCentre }) => !isDataCentre).flatMap(site),
    ...wans.flatMap((wan) => [...box(wan.box), ...station(wan.id, wan.caption.name), ...linesFrom([wan.id])]),
    ...offices.filter(({ isDataCentre }) => isDataCentre).flatMap(site),
    ...(internet
      ? [
          ...box(internet.box.id),
          ...station(internet.id, internet.box.caption.name),
          ...linesFrom([internet.id]),
        ]
      : []),
    ...places.flatMap(({ id }) => [...box(id), ...ofPlace(id)]),
    ...vnets.flatMap(({ id, gateways }) => [
      ...box(id),
      ...gateways.flatMap((gateway) => station(gateway.id, gateway.caption.name)),
    ]),
    ...(services ? [...box(services.box.id), ...station(services.id, services.caption.name)] : []),
  ];
}
