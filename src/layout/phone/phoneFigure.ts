// Draws the top-to-bottom map, for phones.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { onBaseline, textLines } from '../map/captions';
import type { MapLayout, PlacedBox, PlacedStation, PlacedText } from '../map/mapLayout';
import type { Metrics } from '../map/metrics';
import { metricsOf } from '../map/metricsByForm';
import { bundlePill } from '../marks/bundlePills';
import { flankPlaces } from '../marks/flanks';
import { type Unmarked, withMarks } from '../marks/withMarks';
import { orderOf } from '../order/order';
import { type BareStation, downwards, type Frame, partsOf } from '../skeleton/parts';
import { type Skeleton, skeletonOf } from '../skeleton/skeleton';
import { phoneBoxes } from './phoneBoxes';
import { digitOf, pillOf, stationLabel } from './phoneLabels';
import { phoneExtents, phoneRooms, phoneWords, wordWidth } from './phoneWords';

/** Width a phone shows without scrolling, and the figure's length where it has room. */
const WIDTH = 358;
const LENGTH = 930;

/** Labels the edges of a circuit once: between the first two places, or right of the last. */
function edgeWords(
  network: DrawnNetwork,
  boxes: readonly PlacedBox[],
  { along, pipe }: Skeleton,
  width: number,
  metrics: Metrics,
): readonly PlacedText[] {
  const u = along.at.get('connections');
  const places = boxes.filter(({ kind }) => kind === 'place').sort((a, b) => a.rect.x - b.rect.x);
  const hasEdge = network.circuits.some(({ connections }) =>
    connections.some(({ providerEdge }) => providerEdge),
  );
  if (u === undefined) return [];
  const gaps = places.map(({ rect }, index) => {
    const from = rect.x + rect.width;
    return { from, to: places[index + 1]?.rect.x ?? width };
  });
  const words = [...(hasEdge ? [{ word: 'PE', at: u }] : []), { word: 'MSEE', at: u + pipe }];
  const gap = gaps.find(({ from, to }) => to - from >= wordWidth('MSEE', metrics) + 2);
  if (!gap) return [];
  const x = gap.to === width ? gap.from + 6 : (gap.from + gap.to) / 2;
  return words.map(({ word, at }) =>
    onBaseline(textLines([word], metrics.text.label), x, at + 5, gap.to === width ? 'start' : 'middle'),
  );
}

export function phoneFigure(network: DrawnNetwork): MapLayout {
  const metrics = metricsOf.phone;
  const words = phoneWords(network, metrics);
  const order = orderOf(network);
  const rooms = phoneRooms(network, words, metrics);
  const extents = phoneExtents(network, order, words, metrics);
  const skeleton = skeletonOf(network, order, metrics, rooms, extents, LENGTH);
  const across = Math.ceil(skeleton.bottom) + metrics.margin;
  const shift = Math.max(0, Math.floor((WIDTH - across) / 2));
  const frame: Frame = {
    point: (along, v) => downwards.point(along, v + shift),
    rect: ([u, v], [u2, v2]) => downwards.rect([u, v + shift], [u2, v2 + shift]),
  };
  const parts = partsOf(network, order, skeleton, metrics, frame);
  const width = Math.max(WIDTH, across);
  const height = skeleton.along.length;
  const labels = { network, words, metrics };
  const boxes = phoneBoxes({ network, words, rooms, extents, skeleton, parts, metrics, width, height });
  const labelled = (station: BareStation): PlacedStation => {
    const label = stationLabel(station, labels);
    const count = network.offices.find(({ id }) => id === station.id)?.count ?? 1;
    return {
      ...station,
      label,
      beads: station.beads.map(({ id, rect }) => ({ id, rect, label: null, digit: digitOf(id, network) })),
      count: pillOf(label, station.rect, count, metrics),
      digit: digitOf(station.id, network),
    };
  };
  const marks = flankPlaces(network, skeleton, extents, metrics);
  const map: Unmarked = {
    form: metrics.form,
    metrics,
    viewBox: { x: 0, y: -2, width, height: height + 4 },
    boxes,
    stations: parts.stations.map(labelled),
    connections: parts.connections.map((connection) => ({
      ...connection,
      label: null,
      count: bundlePill(network, connection.id, connection.pipe, metrics),
    })),
    circuits: network.circuits.map(({ id }) => ({ id, labels: [] })),
    corridors: [...parts.corridors].map(([id, points]) => ({ id, points })),
    lines: parts.lines.map((line) => ({ ...line, solidUntil: marks.solidUntil(line) })),
    texts: edgeWords(network, boxes, skeleton, width, metrics),
  };
  return withMarks(map, network, marks);
}
