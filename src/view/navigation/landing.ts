// Where an address leads: to the topic that it opens, or to the panel where that does not stand beside the picture.

import type { Choices } from '../../store/choices/choices';
import { bringDetailsIntoView, bringTopicIntoView } from './bringIntoView';

/** A page that is loaded again, or come back to, is scrolled by the browser to where it was. */
function isOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
}

const fillsThePage = ({ view, embed, tour, comparison }: Choices) =>
  view === 'report' ||
  embed ||
  tour.lecture !== 'off' ||
  (comparison.other !== null && comparison.changing === 'neither');

/** Once, when what the address says is there and not yet seen. */
export function landWhereAddressPoints(choices: Choices): void {
  if (fillsThePage(choices) || !isOpenedAnew() || location.hash.length > 1) return;
  const { topic, panel, select, tour } = choices;
  if (topic !== 'nothing') bringTopicIntoView();
  else if (tour.step === null && (select !== null || panel !== 'explain')) bringDetailsIntoView();
}
