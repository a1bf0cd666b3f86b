// Boxes of the top-to-bottom map. Names are on roofs, and lines pass under them.

import type { Rooms } from '../across/rooms';
import { placeMargins } from '../across/units';
import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { onBaseline, placedBlock, textLines } from '../map/captions';
import type { Rect } from '../map/geometry';
import type { BoxKind, PlacedBox, PlacedLabel } from '../map/mapLayout';
import type { Metrics } from '../map/metrics';
import type { Parts } from '../skeleton/parts';
import type { Skeleton } from '../skeleton/skeleton';
import { CLEAR, type PhoneExtents, type PhoneWords, ROOF } from './phoneWords';

export type PhoneFrame = {
  readonly network: DrawnNetwork;
  readonly words: PhoneWords;
  readonly rooms: Rooms;
  readonly extents: PhoneExtents;
  readonly skeleton: Skeleton;
  readonly parts: Parts;
  readonly metrics: Metrics;
  readonly width: number;
  readonly height: number;
};

const END = 8;

const between = (x: number, y: number, right: number, bottom: number): Rect => ({
  x,
  y,
  width: right - x,
  height: bottom - y,
});

/** Name and details on one line. */
function oneLine(
  { metrics }: PhoneFrame,
  { caption }: DrawnNetwork['customer'],
  x: number,
  baseline: number,
): PlacedLabel {
  const name = textLines([caption.name], metrics.text.label);
  const details = textLines([caption.details.join(' ')], metrics.text.second);
  return {
    name: onBaseline(name, x, baseline, 'start'),
    details: details.width > 0 ? onBaseline(details, x + name.width + 8, baseline, 'start') : null,
  };
}

function roofed({ words }: PhoneFrame, kind: BoxKind, id: string, block: string, rect: Rect): PlacedBox {
  const name = words.blocks.get(block);
  const roof = { ...rect, height: ROOF };
  const label = name
    ? placedBlock(name, rect.x + rect.width / 2, rect.y + (ROOF - name.height) / 2, 'middle')
    : null;
  return { id, kind, rect, label, foot: null, roof };
}

function placeBoxes(frame: PhoneFrame): readonly PlacedBox[] {
  const { network, parts, rooms, metrics } = frame;
  const rectOf = new Map(parts.stations.map(({ id, rect }) => [id, rect]));
  const u = (frame.skeleton.along.at.get('connections') ?? 0) - metrics.place.before;
  const bottom = u + metrics.place.before + frame.skeleton.pipe + metrics.place.after;
  return network.places.flatMap(({ id }): PlacedBox[] => {
    const edges = network.circuits.flatMap(({ connections }) =>
      connections.flatMap((each) =>
        each.place === id
          ? [each.providerEdge?.id ?? '', each.microsoftEdge.id].flatMap((edge) => rectOf.get(edge) ?? [])
          : [],
      ),
    );
    if (edges.length === 0) return [];
    const left = Math.min(...edges.map(({ x }) => x));
    const right = Math.max(...edges.map(({ x, width }) => x + width));
    const { above, below } = placeMargins(right - left, rooms.place(id), metrics);
    return [roofed(frame, 'place', id, id, between(left - above, u, right + below, bottom))];
  });
}

/** The boxes of services and networks fill the width between them. */
function destinationBoxes(frame: PhoneFrame): readonly PlacedBox[] {
  const { network, parts, rooms, metrics, words, skeleton, extents, width } = frame;
  const at = skeleton.along.at.get('destinations') ?? 0;
  const rectOf = new Map(parts.stations.map(({ id, rect }) => [id, rect]));
  const middle = ({ x, width: w }: Rect) => x + w / 2;
  const reach = (rect: Rect, room: number): Rect => {
    const half = Math.max(rect.width / 2, room);
    return { ...rect, x: middle(rect) - half, width: 2 * half };
  };
  const found: {
    id: string;
    kind: 'services' | 'vnet';
    from: number;
    to: number;
    label: PlacedLabel | null;
  }[] = [];
  const { services } = network;
  const station = services && rectOf.get(services.id);
  if (services && station) {
    const { x, width: w } = reach(station, rooms.services.reach);
    found.push({
      id: services.box.id,
      kind: 'services',
      from: x - metrics.services.above,
      to: x + w + metrics.services.below,
      label: null,
    });
  }
  for (const { id, gateways } of network.vnets) {
    const stations = gateways.flatMap((gateway) => {
      const rect = rectOf.get(gateway.id);
      return rect ? [reach(rect, rooms.gateway(gateway.id))] : [];
    });
    const [first] = stations;
    if (!first) continue;
    const left = Math.min(...stations.map(({ x }) => x));
    const right = Math.max(...stations.map(({ x, width: w }) => x + w));
    const block = words.blocks.get(id);
    const names = Math.max(0, ...gateways.map((gateway) => words.blocks.get(gateway.id)?.height ?? 0));
    const top = first.y + first.height + CLEAR.below + (names > 0 ? names + 4 : 0);
    found.push({
      id,
      kind: 'vnet',
      from: left - metrics.vnet.above,
      to: right + metrics.vnet.below,
      label: block ? placedBlock(block, (left + right) / 2, top, 'middle') : null,
    });
  }
  found.sort((a, b) => a.from - b.from);
  return found.map(({ id, kind, label, from, to }, index): PlacedBox => {
    const [before, after] = [found[index - 1], found[index + 1]];
    const left = before ? (before.to + from + metrics.nextBox) / 2 : Math.min(from, END);
    const right = after ? (to + after.from - metrics.nextBox) / 2 : Math.max(to, width - END);
    const rect = between(left, at - metrics.services.before, right, at + extents.destination);
    return { id, kind, rect, label, foot: null, roof: null };
  });
}

export function phoneBoxes(frame: PhoneFrame): readonly PlacedBox[] {
  const { network, parts, metrics, extents, skeleton, width, height, rooms } = frame;
  const { at } = skeleton.along;
  const rectOf = new Map(parts.stations.map(({ id, rect }) => [id, rect]));
  const boxes: PlacedBox[] = [];
  const edges = at.get('connections');
  const last = at.get('destinations') ?? height;
  const start =
    edges === undefined || network.circuits.length === 0
      ? last - metrics.services.before - 24
      : edges + skeleton.pipe - metrics.station / 2 - 24;
  const { microsoft, customer } = network;
  boxes.push({
    id: microsoft.id,
    kind: 'microsoft',
    rect: between(0, start, width, height),
    label: oneLine(frame, microsoft, 12, height - 9),
    foot: null,
    roof: null,
  });
  const offices = at.get('offices');
  if (offices !== undefined)
    boxes.push({
      id: customer.id,
      kind: 'customer',
      rect: between(0, 0, width, offices + extents.customer.box),
      label: oneLine(frame, customer, 12, 24),
      foot: null,
      roof: null,
    });
  const around = (rect: Rect, above: number, below: number, before: number, after: number): Rect => {
    const y = rect.y + rect.height / 2;
    return between(rect.x - above, y - before, rect.x + rect.width + below, y + after);
  };
  for (const { id, box } of network.wans) {
    const rect = rectOf.get(id);
    if (!rect || box === null) continue;
    const { above, below } = rooms.wan(id);
    const half = metrics.station / 2;
    boxes.push(
      roofed(frame, 'provider-wan', box, id, around(rect, above, below, half + ROOF + 10, half + 12)),
    );
  }
  for (const { id, box } of network.offices) {
    const rect = rectOf.get(id);
    if (!rect || box === null) continue;
    const { above, below } = rooms.dataCentre(id);
    const before = metrics.station / 2 + ROOF + 10;
    boxes.push(
      roofed(frame, 'data-centre', box, id, around(rect, above, below, before, extents.dataCentre.box)),
    );
  }
  const internet = network.internet && rectOf.get(network.internet.id);
  if (network.internet && internet) {
    const { above, below, before, after } = metrics.internet;
    const rect = around(internet, above, below, before, after);
    boxes.push({ id: network.internet.box.id, kind: 'internet', rect, label: null, foot: null, roof: null });
  }
  return [...boxes, ...placeBoxes(frame), ...destinationBoxes(frame)];
}
