// Places the names of stations and connections in the left-to-right map.

import type { DrawnCircuit, DrawnNetwork } from '../drawn/drawnNetwork';
import { onBaseline, placedBlock, textLines, times } from '../map/captions';
import type { Rect } from '../map/geometry';
import type { PlacedLabel, PlacedStation } from '../map/mapLayout';
import { shortened } from '../map/measure';
import type { Metrics } from '../map/metrics';
import type { BareStation } from '../skeleton/parts';
import { CLEAR, PILL, type Words } from './wideWords';

type Labels = { readonly network: DrawnNetwork; readonly words: Words; readonly metrics: Metrics };

const right = ({ x, width }: Rect): number => x + width;
const middle = ({ y, height }: Rect): number => y + height / 2;

/** Above the line of a router, and above and below the ends of an edge. */
const ABOVE_LINE = 13;
const ABOVE_EDGE = 10;
const BELOW_EDGE = 17;

const oneLine = (text: string, width: number, size: number) =>
  textLines([shortened(text, width, size)], size);

export function countOf(network: DrawnNetwork, id: string): number {
  return network.offices.find((office) => office.id === id)?.count ?? 1;
}

function officeLabel({ id, rect }: BareStation, { network, words }: Labels): PlacedLabel | null {
  const block = words.blocks.get(id);
  if (!block) return null;
  const isCounted = countOf(network, id) > 1;
  const height = block.height + (isCounted ? PILL.height + PILL.gap : 0);
  const x = rect.x - (isCounted ? CLEAR.counted : CLEAR.name);
  return placedBlock(block, x, middle(rect) - height / 2, 'end');
}

function wanLabel({ id, rect }: BareStation, { network, words }: Labels): PlacedLabel | null {
  const block = words.blocks.get(id);
  if (!block || network.wans.some((wan) => wan.id === id && wan.box !== null)) return null;
  if (words.passedWans.has(id))
    return placedBlock(block, rect.x + rect.width / 2, rect.y - 6 - block.height, 'middle');
  return placedBlock(block, right(rect) + CLEAR.name, middle(rect) - block.height / 2, 'start');
}

export function stationLabel(station: BareStation, labels: Labels): PlacedLabel | null {
  const { id, kind, rect } = station;
  switch (kind) {
    case 'office':
      return officeLabel(station, labels);
    case 'wan':
      return wanLabel(station, labels);
    case 'services':
    case 'gateway': {
      const block = labels.words.blocks.get(id);
      if (!block) return null;
      return placedBlock(block, right(rect) + CLEAR.service, middle(rect) - block.height / 2, 'start');
    }
    case 'provider-edge':
    case 'microsoft-edge':
      return labels.metrics.isRoomy ? edgeLabel(id, rect, labels) : null;
    case 'data-centre':
    case 'internet':
      return null;
  }
}

/** The first connection of a circuit has its names above, the second below. */
const isAbove = (circuit: DrawnCircuit, connection: string): boolean =>
  circuit.connections[0]?.id === connection;

function besideEdge(text: string, width: number, rect: Rect, above: boolean, size: number): PlacedLabel {
  const baseline = above ? rect.y - ABOVE_EDGE : rect.y + rect.height + BELOW_EDGE;
  const line = oneLine(text, width, size);
  return { name: onBaseline(line, rect.x + rect.width / 2, baseline, 'middle'), details: null };
}

function edgeLabel(id: string, rect: Rect, { network, metrics }: Labels): PlacedLabel | null {
  for (const circuit of network.circuits) {
    for (const { id: connection, providerEdge, microsoftEdge } of circuit.connections) {
      const edge = [providerEdge, microsoftEdge].find((each) => each?.id === id);
      if (edge)
        return besideEdge(
          edge.caption.name,
          metrics.place.before * 2 - 8,
          rect,
          isAbove(circuit, connection),
          14,
        );
    }
  }
  return null;
}

/** Above or below its pipe, at the height of its edges' names. */
export function connectionLabel(
  id: string,
  pipe: Rect,
  edge: Rect,
  { network, metrics }: Labels,
): PlacedLabel | null {
  const circuit = network.circuits.find(({ connections }) => connections.some((each) => each.id === id));
  const name = circuit?.connections.find((each) => each.id === id)?.caption.name;
  if (!metrics.isRoomy || !circuit || name === undefined) return null;
  const rect = { ...edge, x: pipe.x, width: pipe.width };
  return besideEdge(name, pipe.width - 64, rect, isAbove(circuit, id), metrics.text.label);
}

/** The name of a circuit between its pipes or, where each has its own place, on each one's inner side. */
export function circuitLabels(
  { id: circuit, connections }: DrawnCircuit,
  pipeOf: (connection: string) => Rect | undefined,
  /** The higher of the two edges. */
  edgeOf: (connection: string) => Rect | undefined,
  { metrics, words }: Labels,
): readonly PlacedLabel[] {
  const block = words.blocks.get(circuit);
  if (!block) return [];
  const inOnePlace = new Set(connections.map(({ place }) => place)).size === 1;
  const shown = inOnePlace ? connections.slice(0, 1) : connections;
  return shown.flatMap(({ id }, index): PlacedLabel[] => {
    const [pipe, edge] = [pipeOf(id), edgeOf(id)];
    if (!pipe || !edge) return [];
    if (!metrics.isRoomy) {
      const baseline = edge.y - 8;
      return [{ name: onBaseline(block.name, right(edge), baseline, 'end'), details: null }];
    }
    const next = connections[1] && inOnePlace ? edgeOf(connections[1].id) : undefined;
    const x = pipe.x + pipe.width / 2;
    const below = pipe.y + pipe.height;
    if (next) return [placedBlock(block, x, (edge.y + edge.height + next.y - block.height) / 2, 'middle')];
    return [placedBlock(block, x, index === 0 ? below + 1 : pipe.y - 1 - block.height, 'middle')];
  });
}

/** Right of a router, above its line. */
export function beadLabel(
  { id, rect, reach }: BareStation['beads'][number],
  { words, metrics }: Labels,
): PlacedLabel | null {
  const block = words.blocks.get(id);
  if (!block || !metrics.isRoomy) return null;
  const name = onBaseline(block.name, right(rect) + 4, middle(rect) - reach - ABOVE_LINE, 'start');
  return { name, details: null };
}

export function pillOf(
  label: PlacedLabel | null,
  station: Rect,
  count: number,
  metrics: Metrics,
): PlacedStation['count'] {
  if (count < 2) return null;
  const text = times(count);
  const { width } = oneLine(text, Number.POSITIVE_INFINITY, metrics.text.label);
  const whole = Math.ceil(width) + 2 * PILL.padding;
  if (!label) {
    const x = Math.max(PILL.padding / 2, station.x + station.width - whole + PILL.padding);
    return { text, rect: { x, y: station.y + station.height, width: whole, height: PILL.height } };
  }
  const { rect } = label.name;
  const last = label.details?.rect ?? rect;
  return {
    text,
    rect: { x: right(rect) - whole, y: last.y + last.height + PILL.gap, width: whole, height: PILL.height },
  };
}
