// Boxes of the left-to-right map, with the names in their heads.

import type { Caption, DrawnNetwork } from '../drawn/drawnNetwork';
import { onBaseline, placedBlock, placedText, textLines } from '../map/captions';
import type { Rect } from '../map/geometry';
import type { BoxKind, PlacedBox, PlacedLabel } from '../map/mapLayout';
import { shortened } from '../map/measure';
import type { Metrics } from '../map/metrics';
import type { Parts } from '../skeleton/parts';
import type { Skeleton } from '../skeleton/skeleton';
import type { WideExtents } from './wideExtents';
import { HEAD, type Words } from './wideWords';

export type WideFrame = {
  readonly network: DrawnNetwork;
  readonly words: Words;
  readonly extents: WideExtents;
  readonly skeleton: Skeleton;
  readonly parts: Parts;
  readonly metrics: Metrics;
  readonly width: number;
  readonly height: number;
};

/** Inner margin at the figure's right end, where the band reaches beyond the boxes in it. */
const END = 6;

const between = (x: number, y: number, right: number, bottom: number): Rect => ({
  x,
  y,
  width: right - x,
  height: bottom - y,
});

const fromTop = ({ words }: WideFrame, id: string, rect: Rect, top: number): PlacedLabel | null => {
  const block = words.blocks.get(id);
  return block ? placedBlock(block, rect.x + HEAD - 2, rect.y + top, 'start') : null;
};

/** A network's or an operator's name in its head, with details on the lines below. */
function headed(frame: WideFrame, kind: BoxKind, id: string, rect: Rect, top = 10): PlacedBox {
  return { id, kind, rect, label: fromTop(frame, id, rect, top), roof: null, foot: null };
}

/** The widest name of a place in a thumbnail, where it may be longer than its box. */
const THUMBNAIL_NAME = 96;

/** The name of a place, followed by its details; in a thumbnail only a name that need not be cut. */
function placeLabel({ name, details }: Caption, rect: Rect, metrics: Metrics): PlacedLabel | null {
  const { isRoomy, text, form } = metrics;
  if (form === 'thumbnail') {
    const whole = textLines([name], text.label);
    if (whole.width > THUMBNAIL_NAME) return null;
    return { name: onBaseline(whole, rect.x + 6, rect.y + 16, 'start'), details: null };
  }
  const room = rect.width - 2 * HEAD;
  const line = textLines([shortened(name, room, HEAD)], HEAD);
  const baseline = rect.y + (isRoomy ? 22 : 18);
  const title = onBaseline(line, rect.x + HEAD, baseline, 'start');
  const rest = isRoomy ? textLines([details.join(' ')], text.second) : null;
  const isFitting = rest !== null && line.width + 8 + rest.width <= room;
  return {
    name: title,
    details: isFitting ? onBaseline(rest, rect.x + HEAD + line.width + 8, baseline, 'start') : null,
  };
}

function connectionBoxes(frame: WideFrame): readonly PlacedBox[] {
  const { network, parts, metrics } = frame;
  const { place } = metrics;
  return network.places.flatMap(({ id, caption }): PlacedBox[] => {
    const pipes = parts.connections.filter((each) => each.place === id);
    const edges = new Set(
      network.circuits.flatMap(({ connections }) =>
        connections.flatMap((each) =>
          each.place === id ? [each.providerEdge?.id ?? '', each.microsoftEdge.id] : [],
        ),
      ),
    );
    const stations = parts.stations.filter((station) => edges.has(station.id)).map(({ rect }) => rect);
    const [first] = pipes;
    if (!first) return [];
    const rect = between(
      first.pipe.x - 4 - place.before,
      Math.min(...stations.map(({ y }) => y)) - place.above,
      first.pipe.x + first.pipe.width + 4 + place.after,
      Math.max(...stations.map(({ y, height }) => y + height)) + place.below,
    );
    return [{ id, kind: 'place', rect, label: placeLabel(caption, rect, metrics), roof: null, foot: null }];
  });
}

function destinationBoxes(frame: WideFrame): readonly PlacedBox[] {
  const { network, parts, metrics, width, words } = frame;
  const rectOf = new Map(parts.stations.map(({ id, rect }) => [id, rect]));
  const boxes: PlacedBox[] = [];
  const { services } = network;
  const station = services && rectOf.get(services.id);
  const around = (rect: Rect, before: number, top: number, bottom: number): Rect =>
    between(rect.x + rect.width / 2 - before, top, width - END, bottom);
  if (services && station) {
    const middle = station.y + station.height / 2;
    const reach = Math.max(station.height / 2, (words.blocks.get(services.id)?.height ?? 0) / 2);
    const rect = around(
      station,
      metrics.services.before,
      middle - reach - metrics.services.above,
      middle + reach + metrics.services.below,
    );
    boxes.push(headed(frame, 'services', services.box.id, rect));
  }
  for (const vnet of network.vnets) {
    const stations = vnet.gateways.flatMap(({ id }) => {
      const rect = rectOf.get(id);
      return rect ? [{ rect, height: (words.blocks.get(id)?.height ?? 0) + 4 }] : [];
    });
    const [first] = stations;
    if (!first) continue;
    const ends = stations.map(({ rect, height }) => ({
      top: Math.min(rect.y, rect.y + rect.height / 2 - height / 2),
      bottom: Math.max(rect.y + rect.height, rect.y + rect.height / 2 + height / 2),
    }));
    const { above, below } = frame.extents.vnet(vnet.id);
    const rect = around(
      first.rect,
      metrics.vnet.before,
      Math.min(...ends.map(({ top }) => top)) - above,
      Math.max(...ends.map(({ bottom }) => bottom)) + below,
    );
    const foot =
      vnet.foot === null || metrics.form === 'thumbnail' ? null : textLines([vnet.foot], metrics.text.second);
    boxes.push({
      ...headed(frame, 'vnet', vnet.id, rect),
      foot: foot && placedText(foot, rect.x + HEAD - 2, rect.y + rect.height - foot.height - 8, 'start'),
    });
  }
  return boxes;
}

export function boxesOf(frame: WideFrame): readonly PlacedBox[] {
  const { network, parts, metrics, extents, skeleton, width, height } = frame;
  const { at } = skeleton.along;
  const rectOf = new Map(parts.stations.map(({ id, rect }) => [id, rect]));
  const boxes: PlacedBox[] = [];
  const edge = at.get('connections');
  const last = at.get('destinations');
  const start =
    edge === undefined || network.circuits.length === 0
      ? (last ?? width) - metrics.services.before - 24
      : edge + skeleton.pipe - metrics.place.after;
  boxes.push(headed(frame, 'microsoft', network.microsoft.id, between(start, 0, width, height)));
  const offices = at.get('offices');
  if (offices !== undefined)
    boxes.push(
      headed(frame, 'customer', network.customer.id, between(0, 0, offices + extents.customer.box, height)),
    );
  for (const { id, box } of network.wans) {
    const rect = rectOf.get(id);
    if (!rect || box === null) continue;
    const middle = rect.x + rect.width / 2;
    const { above, below } = extents.beyondWan(id);
    const around = between(
      middle - extents.wan.half,
      rect.y - above,
      middle + extents.wan.half,
      rect.y + rect.height + below,
    );
    boxes.push({ ...headed(frame, 'provider-wan', id, around), id: box });
  }
  for (const { id, box } of network.offices) {
    const rect = rectOf.get(id);
    if (!rect || box === null) continue;
    const middle = rect.x + rect.width / 2;
    const { above, below } = extents.beyondDataCentre(id);
    const around = between(
      middle - extents.beforeDataCentre,
      rect.y - above,
      middle + extents.dataCentre.box,
      rect.y + rect.height + below,
    );
    boxes.push({ ...headed(frame, 'data-centre', id, around), id: box });
  }
  const internet = network.internet && rectOf.get(network.internet.id);
  if (network.internet && internet) {
    const middle = internet.x + internet.width / 2;
    const { before, after, below } = metrics.internet;
    const around = between(middle - before, 0, middle + after, internet.y + internet.height + below);
    boxes.push(headed(frame, 'internet', network.internet.box.id, around));
  }
  return [...boxes, ...connectionBoxes(frame), ...destinationBoxes(frame)];
}
