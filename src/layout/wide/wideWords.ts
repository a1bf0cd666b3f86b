// Sizes of the left-to-right map's text.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { type Block, blockOf, textLines } from '../map/captions';
import { shortened, textWidth } from '../map/measure';
import type { Metrics } from '../map/metrics';

/** The most a name may extend along the traffic. */
const WIDEST = { office: 128, wan: 88, dataCentre: 92, service: 150, gateway: 132, router: 58 } as const;

/** The count below a name. */
export const PILL = { height: 21, gap: 8, padding: 9 } as const;
/** Between a name and its station, and between a counted office's name and its echoes. */
export const CLEAR = { name: 11, counted: 20, service: 12 } as const;
/** Reach of a plate around a name that may become one. */
export const PLATE = 9;

/** The pipe ends' share of the room for names. */
export const BETWEEN_EDGES = 36;

/** The inner edge of a box's head. */
export const HEAD = 14;

export type Words = {
  readonly blocks: ReadonlyMap<string, Block>;
  /** The customer's own WANs with leaving lines: their name is above. */
  readonly passedWans: ReadonlySet<string>;
  /** Offices and data centres with a line to the internet. */
  readonly exits: ReadonlySet<string>;
};

export function wordsOf(network: DrawnNetwork, metrics: Metrics): Words {
  const blocks = new Map<string, Block>();
  if (metrics.form !== 'thumbnail') addBlocks(blocks, network, metrics);
  const leaving = new Set(network.lines.map(({ from }) => from));
  return {
    blocks,
    passedWans: new Set(
      network.wans.filter(({ id, box }) => box === null && leaving.has(id)).map(({ id }) => id),
    ),
    exits: new Set(
      network.lines.filter(({ kind }) => kind === 'exit' || kind === 'tunnel').map(({ from }) => from),
    ),
  };
}

/** A name in its own box widens the box rather than lose part of a word. */
function widthFor(name: string, usual: number, size: number): number {
  const longest = Math.max(0, ...name.split(' ').map((word) => textWidth(word, size)));
  return Math.max(usual, Math.min(WIDEST.office, Math.ceil(longest)));
}

function addBlocks(blocks: Map<string, Block>, network: DrawnNetwork, metrics: Metrics): void {
  const { text, pipe, place, isRoomy } = metrics;
  const { office, service, label, second } = text;
  const add = (
    { id, caption }: { readonly id: string; readonly caption: Parameters<typeof blockOf>[0] },
    width: number,
    size: number,
    lines = 2,
    isPlate = false,
  ) => blocks.set(id, blockOf(caption, { width, size, second, lines, isPlate }));
  for (const each of network.offices)
    if (each.isDataCentre) add(each, widthFor(each.caption.name, WIDEST.dataCentre, label), label);
    else add(each, WIDEST.office, office);
  for (const each of network.wans) add(each, widthFor(each.caption.name, WIDEST.wan, 14), 14);
  if (network.services) {
    add(network.services, WIDEST.service, service, 2, true);
    add(network.services.box, WIDEST.service + 30, label);
  }
  for (const vnet of network.vnets) {
    add(vnet, WIDEST.service + 30, service, 1, true);
    for (const gateway of vnet.gateways) add(gateway, WIDEST.gateway, 14, 2, true);
  }
  for (const box of [
    network.customer,
    network.microsoft,
    ...(network.internet ? [network.internet.box] : []),
  ])
    add(box, WIDEST.office + 20, label);
  for (const { id, caption } of network.circuits) {
    const named = isRoomy ? caption : { ...caption, details: [] };
    add(
      { id, caption: named },
      isRoomy ? pipe.most - BETWEEN_EDGES : pipe.most + 2 * place.before - 28,
      label,
      1,
    );
  }
  for (const { routers } of network.offices) {
    for (const { id, caption } of routers) {
      const line = textLines([shortened(caption.name, WIDEST.router, label)], label);
      blocks.set(id, { name: line, details: null, gap: 0, width: line.width, height: line.height });
    }
  }
}
