import { isPresent, presentTargets } from '../../../model/topology';
import type { Layout } from '../layouts/layout';
import type { ShownPicture } from './useShownPicture';

/** Returns the element in the tab order: last focused, else selected, else the office. */
export function tabStopOf(
  { topology, assessment, selected }: Pick<ShownPicture, 'topology' | 'assessment' | 'selected'>,
  layout: Layout,
  visited: string | null,
): string {
  const isDrawn = (id: string | null): id is string => {
    if (id === null) return false;
    const link = topology.links.find((each) => each.id === id);
    if (link) return id in layout.links && isPresent(topology, link, assessment.scenario);
    if (id in layout.groups)
      return presentTargets(topology, assessment.scenario).some((target) => target.id === id);
    return id in layout.nodes || id in layout.boxes || id in layout.peerings;
  };
  return isDrawn(visited) ? visited : isDrawn(selected) ? selected : assessment.office;
}
