// A circuit or one of its connections, as written: "er" or "er.primary".

import type { CircuitPart, ConnectionSide } from '../../model/description';
import { sides } from '../../model/elementNames';
import { refer } from './session';
import { type Shape, scalar } from './shape';
import { idPattern, isId, isOneOf } from './values';

/** Splits "er.primary" in two; `side` is absent where there is no dot. */
export function splitSide(
  written: string,
): { readonly id: string; readonly side?: ConnectionSide } | undefined {
  const [id = '', side, ...rest] = written.split('.');
  if (rest.length > 0 || !isId(id)) return undefined;
  if (side === undefined) return { id };
  return isOneOf(sides, side) ? { id, side } : undefined;
}

export const circuitPart: Shape<CircuitPart> = scalar(
  'a circuit, or one of its connections as in er.primary',
  { type: 'string', pattern: `${idPattern.slice(0, -1)}([.](primary|secondary))?$` },
  (written, at, here) => {
    const split = splitSide(written);
    if (!split) return undefined;
    refer(here, 'circuit', split.id, at);
    return { circuit: split.id, side: split.side };
  },
  [
    { kind: 'ids', of: 'circuit' },
    { kind: 'ids', of: 'connection' },
  ],
);
