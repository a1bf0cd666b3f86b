// Firewalls and shared risks: marks across the lines that leave a column, before and behind the breakout
// markers.

import type { DrawnNetwork } from '../drawn/drawnNetwork';
import { onBaseline, textLines } from '../map/captions';
import type { Point, Rect } from '../map/geometry';
import type { MapLayout, PlacedFirewall, PlacedRisk, PlacedText } from '../map/mapLayout';
import { failedPlateOf } from '../map/plates';
import { besideStrips } from './failurePlates';
import type { FreeRoom } from './freeRoom';

/** The along and across coordinates of a point. */
type Axes = { readonly along: (point: Point) => number; readonly across: (point: Point) => number };

const axesOf = ({ form }: MapLayout): Axes => {
  const isPhone = form === 'phone';
  return { along: ([x, y]) => (isPhone ? y : x), across: ([x, y]) => (isPhone ? x : y) };
};

const rectAt = ({ form }: MapLayout, u: number, v: number, length: number, breadth: number): Rect =>
  form === 'phone'
    ? { x: v - breadth / 2, y: u - length / 2, width: breadth, height: length }
    : { x: u - length / 2, y: v - breadth / 2, width: length, height: breadth };

/** The line's position across the traffic at `u` along it; null where it is not straight there. */
function heightAt(points: readonly Point[], u: number, { along, across }: Axes): number | null {
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (!from || !to || across(from) !== across(to)) continue;
    const [start, end] = [along(from), along(to)].sort((a, b) => a - b);
    if ((start ?? 0) <= u && u <= (end ?? 0)) return across(from);
  }
  return null;
}

export const FIREWALL = { size: 22, bar: 14, beforeMarker: 16 } as const;

export function firewallsOf(
  layout: MapLayout,
  network: DrawnNetwork,
  start: FreeRoom,
): { readonly firewalls: readonly PlacedFirewall[]; readonly room: FreeRoom } {
  const axes = axesOf(layout);
  const lineOf = new Map(layout.lines.map((line) => [line.id, line]));
  let room = start;
  const firewalls = network.firewalls.flatMap(({ id, caption, lines }): PlacedFirewall[] => {
    const guarded = lines.flatMap((line) => lineOf.get(line) ?? []);
    const marker = guarded.find(({ kind }) => kind === 'exit')?.solidUntil ?? null;
    if (marker === null) return [];
    const u = marker - FIREWALL.beforeMarker;
    const heights = guarded.flatMap(({ points }) => heightAt(points, u, axes) ?? []);
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
    if (heights.length === 0) return [];
    const isBar = heights.length > 1;
    const size = layout.metrics.isRoomy ? FIREWALL.size : FIREWALL.bar;
    const rect = isBar
      ? rectAt(layout, u, (top + bottom) / 2, FIREWALL.bar, bottom - top + size)
      : rectAt(layout, u, top, size, size);
    const name = textLines([caption.name], layout.metrics.text.label);
    const text = onBaseline(
      name,
      // Clears the marker behind it.
      Math.min(rect.x + rect.width / 2, marker - 6 - name.width / 2),
      rect.y - 6,
      'middle',
    );
    const label = layout.metrics.isRoomy && room.isFree(text.rect) ? text : null;
    room = room.with(rect);
    if (label) room = room.with(label.rect);
    return [{ id, rect, isBar, label }];
  });
  return { firewalls, room };
}

/** A strip along the traffic, and its reach beyond its outermost lines. */
export const STRIP = { width: 14, beyond: 12, pitch: 20 } as const;

/** Beside the strip where there is room, closest to its middle first. */
function riskLabel(name: string, strips: readonly Rect[], size: number, room: FreeRoom): PlacedText | null {
  const candidates = besideStrips(name, strips, size);
  return (
    candidates.find((each) => room.isFree(failedPlateOf(each))) ??
    candidates.find(({ rect }) => room.isFree(rect)) ??
    null
  );
}

export function risksOf(
  layout: MapLayout,
  network: DrawnNetwork,
  /** The position of a station's strips along the traffic. */
  stripsAt: (station: string) => number | null,
  /** Null where no names are drawn. */
  start: FreeRoom | null,
): readonly PlacedRisk[] {
  const axes = axesOf(layout);
  const starts = new Map(network.lines.map(({ id, from }) => [id, from]));
  let room = start;
  /** Number of strips already at a place. */
  const used = new Map<number, number>();
  return network.risks.map(({ id, caption, lines }): PlacedRisk => {
    const byPlace = new Map<number, Set<string>>();
    for (const line of lines) {
      const at = stripsAt(starts.get(line) ?? '');
      if (at !== null) byPlace.set(at, (byPlace.get(at) ?? new Set()).add(line));
    }
    const strips = [...byPlace].flatMap(([at, taken]): Rect[] => {
      const track = used.get(at) ?? 0;
      used.set(at, track + 1);
      const u = at + track * STRIP.pitch;
      const passing = layout.lines
        .flatMap((line) => {
          const v = heightAt(line.points, u, axes);
          return v === null ? [] : [{ v, isTaken: taken.has(line.id) }];
        })
        .sort((a, b) => a.v - b.v);
      const groups: number[][] = [];
      passing.forEach(({ v, isTaken }, index) => {
        if (!isTaken) return;
        const last = groups[groups.length - 1];
        if (last && passing[index - 1]?.isTaken) last.push(v);
        else groups.push([v]);
      });
      return groups.map((group) => {
        const [top, bottom] = [Math.min(...group), Math.max(...group)];
        const beyond = Math.min(STRIP.beyond, layout.metrics.least - 2);
        return rectAt(layout, u, (top + bottom) / 2, STRIP.width, bottom - top + 2 * beyond);
      });
    });
    for (const strip of strips) room = room?.with(strip) ?? null;
    const label = room && riskLabel(caption.name, strips, layout.metrics.text.label, room);
    if (label) room = room?.with(label.rect) ?? null;
    return { id, strips, label };
  });
}
