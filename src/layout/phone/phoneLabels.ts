// Places the names of stations in the top-to-bottom map.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { placedBlock, textLines, times } from '../map/captions';
import type { Rect } from '../map/geometry';
import type { PlacedLabel, PlacedStation } from '../map/mapLayout';
import type { Metrics } from '../map/metrics';
import type { BareStation } from '../skeleton/parts';
import { CLEAR, type PhoneWords, PILL } from './phoneWords';

type Labels = { readonly network: DrawnNetwork; readonly words: PhoneWords; readonly metrics: Metrics };

const centre = ({ x, width }: Rect): number => x + width / 2;
const foot = ({ y, height }: Rect): number => y + height;

export function stationLabel(
  { id, kind, rect }: BareStation,
  { network, words }: Labels,
): PlacedLabel | null {
  const block = words.blocks.get(id);
  if (!block || block.name.width === 0) return null;
  switch (kind) {
    case 'office': {
      const count = network.offices.find((office) => office.id === id)?.count ?? 1;
      const pill = count > 1 ? PILL.height + PILL.gap : 0;
      return placedBlock(block, centre(rect), rect.y - CLEAR.office - pill - block.height, 'middle');
    }
    case 'wan': {
      if (network.wans.some((wan) => wan.id === id && wan.box !== null)) return null;
      if (!words.passedWans.has(id)) return placedBlock(block, centre(rect), foot(rect) + 6, 'middle');
      const top = rect.y + rect.height / 2 - block.height / 2;
      return placedBlock(block, rect.x + rect.width + CLEAR.beside, top, 'start');
    }
    case 'services':
    case 'gateway':
      return placedBlock(block, centre(rect), foot(rect) + CLEAR.below, 'middle');
    case 'data-centre':
    case 'internet':
    case 'provider-edge':
    case 'microsoft-edge':
      return null;
  }
}

/** Numbers distinguish routers: within the office, or within the circuit's connection. */
export function digitOf(id: string, { offices, circuits }: DrawnNetwork): string | null {
  for (const { routers } of offices) {
    const index = routers.findIndex((router) => router.id === id);
    if (index >= 0) return String(index + 1);
  }
  for (const { connections } of circuits) {
    const index = connections.findIndex(
      (each) => each.providerEdge?.id === id || each.microsoftEdge.id === id,
    );
    if (index >= 0) return connections.length > 1 ? String(index + 1) : null;
  }
  return null;
}

export function pillOf(
  label: PlacedLabel | null,
  rect: Rect,
  count: number,
  metrics: Metrics,
): PlacedStation['count'] {
  if (count < 2 || !label) return null;
  const text = times(count);
  const width = textLines([text], metrics.text.label).width + 2 * PILL.padding;
  const top = label.name.rect.y + label.name.rect.height + PILL.gap - 1;
  return { text, rect: { x: centre(rect) - width / 2, y: top, width, height: PILL.height } };
}
