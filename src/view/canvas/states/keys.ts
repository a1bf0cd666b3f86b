import { elementStatesOf } from '../../../store/elementStates';
import type { ExplainerState } from '../../../store/explainerStore';
import { selectAssessment } from '../../../store/selectors';
import { isArrowKey, nearestTowards } from '../geometry/nearest';
import type { LayoutKind } from '../layouts/layout';
import { layouts } from '../layouts/layouts';
import { locationsIn } from './locations';

/** Returns the element that a key moves to; null for other keys or where there is none. */
export function whereKeyLeads(
  key: string,
  from: string,
  kind: LayoutKind,
  state: ExplainerState,
): string | null {
  const { topology, choices } = state;
  const assessment = selectAssessment(state);
  if (key === 'Home') return assessment.office;
  if (key === 'End') return assessment.service;
  if (!isArrowKey(key)) return null;
  const { privateEnds } = elementStatesOf(topology, assessment, choices.direction);
  const locations = locationsIn(topology, layouts[kind], assessment.scenario, privateEnds);
  const here = locations.find(({ id }) => id === from);
  return here ? nearestTowards(here, locations, key) : null;
}
