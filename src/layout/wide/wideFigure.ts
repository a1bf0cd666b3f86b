// Draws the left-to-right map, with boxes and names.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import type { MapLayout, PlacedStation } from '../map/mapLayout';
import type { MapForm, Metrics } from '../map/metrics';
import { metricsOf } from '../map/metricsByForm';
import { bundlePill } from '../marks/bundlePills';
import { flankPlaces } from '../marks/flanks';
import { type Unmarked, withMarks } from '../marks/withMarks';
import { orderOf } from '../order/order';
import { type BareStation, partsOf, rightwards } from '../skeleton/parts';
import { skeletonOf } from '../skeleton/skeleton';
import { boxesOf } from './wideBoxes';
import { pipeOf, wideExtents, withHeads } from './wideExtents';
import { beadLabel, circuitLabels, connectionLabel, countOf, pillOf, stationLabel } from './wideLabels';
import { wideRooms } from './wideRooms';
import { wordsOf } from './wideWords';

/** Below the lowest part of the figure. */
const FOOT = 14;

export function wideFigure(
  network: DrawnNetwork,
  form: Exclude<MapForm, 'phone'>,
  target: number,
): MapLayout {
  const words = wordsOf(network, metricsOf[form]);
  const metrics: Metrics = withHeads(network, words, metricsOf[form]);
  const order = orderOf(network);
  const pipe = pipeOf(network, words, metrics);
  const rooms = wideRooms(network, words, pipe, metrics);
  const extents = wideExtents(network, order, words, rooms, pipe, metrics);
  const skeleton = skeletonOf(network, order, metrics, rooms, extents, target);
  const parts = partsOf(network, order, skeleton, metrics, rightwards);
  const width = skeleton.along.length;
  const height = Math.ceil(skeleton.bottom) + FOOT;
  const labels = { network, words, metrics };

  const rectOf = new Map(parts.stations.map(({ id, rect }) => [id, rect]));
  const pipes = new Map(parts.connections.map(({ id, pipe }) => [id, pipe]));
  const edgeOf = new Map(
    network.circuits.flatMap(({ connections }) =>
      connections.flatMap(({ id, providerEdge, microsoftEdge }) => {
        const [last, first] = [rectOf.get(microsoftEdge.id), rectOf.get(providerEdge?.id ?? '')];
        if (!last) return [];
        return [[id, first && first.height > last.height ? { ...first, x: last.x } : last] as const];
      }),
    ),
  );
  const labelled = (station: BareStation): PlacedStation => {
    const label = stationLabel(station, labels);
    return {
      ...station,
      label,
      beads: station.beads.map((bead) => ({
        id: bead.id,
        rect: bead.rect,
        label: beadLabel(bead, labels),
        digit: null,
      })),
      count: pillOf(label, station.rect, countOf(network, station.id), metrics),
      digit: null,
    };
  };
  const marks = flankPlaces(network, skeleton, extents, metrics);

  const map: Unmarked = {
    form: metrics.form,
    metrics,
    viewBox: { x: 0, y: -2, width, height: height + 4 },
    boxes: boxesOf({ network, words, extents, skeleton, parts, metrics, width, height }),
    stations: parts.stations.map(labelled),
    connections: parts.connections.map((connection) => {
      const edge = edgeOf.get(connection.id);
      return {
        ...connection,
        label: edge ? connectionLabel(connection.id, connection.pipe, edge, labels) : null,
        count: bundlePill(network, connection.id, connection.pipe, metrics),
      };
    }),
    circuits: network.circuits.map((circuit) => ({
      id: circuit.id,
      labels: circuitLabels(
        circuit,
        (id) => pipes.get(id),
        (id) => edgeOf.get(id),
        labels,
      ),
    })),
    corridors: [...parts.corridors].map(([id, points]) => ({ id, points })),
    lines: parts.lines.map((line) => ({ ...line, solidUntil: marks.solidUntil(line) })),
    texts: [],
  };
  return withMarks(map, network, marks);
}
