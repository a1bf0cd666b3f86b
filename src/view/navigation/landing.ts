// Scrolls on load to the topic in the address, or to the panel if it is not beside the picture.

import type { Choices } from '../../store/choices/choices';
import { bringDetailsIntoView, bringTopicIntoView } from './bringIntoView';

/** On reload and Back the browser restores the scroll position itself. */
export function isOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry && 'type' in entry) || entry.type === 'navigate';
}

const fillsThePage = ({ view, embed, tour, comparison }: Choices) =>
  view === 'report' ||
  embed ||
  tour.lecture !== 'off' ||
  (comparison.other !== null && comparison.changing === 'neither');

/** Runs once, when the view of the address is rendered but not yet visible. */
export function landWhereAddressPoints(choices: Choices): void {
  if (fillsThePage(choices) || !isOpenedAnew() || location.hash.length > 1) return;
  const { topic, panel, select, tour } = choices;
  if (topic !== 'nothing') bringTopicIntoView();
  else if (tour.step === null && (select !== null || panel !== 'explain')) bringDetailsIntoView();
}
