import { useMemo, useRef } from 'react';
import type { Assessment } from '../../../analysis/assess';
import type { Direction } from '../../../analysis/direction';
import type { Topology } from '../../../model/topology';
import { elementStatesOf } from '../../../store/elementStates';
import { type Display, displayOf } from './display';
import { stableDisplay } from './stableDisplay';

/** Returns the display; unchanged elements keep their identity. */
export function useDisplay(
  topology: Topology,
  assessment: Assessment,
  direction: Direction,
  selected: string | null,
): Display {
  const last = useRef<Display | null>(null);
  return useMemo(() => {
    const next = displayOf(elementStatesOf(topology, assessment, direction), selected);
    last.current = stableDisplay(last.current, next);
    return last.current;
  }, [topology, assessment, direction, selected]);
}
