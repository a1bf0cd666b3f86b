// Window title of a network of one's own or of the library: the view, the network, then the page.

import { reportTitle } from '../pageTitle';
import { startWords } from './editWords';
import { networkPageWords, networkViewLabels } from './pageWords';

/** Null for no network yet; an empty name for a network without one. */
export function networkTitle(name: string | null, view: keyof typeof networkViewLabels | 'report'): string {
  const network = name === null ? startWords.heading : name || networkPageWords.unnamed;
  const label = view === 'report' ? reportTitle : networkViewLabels[view];
  const open = name === null || view === 'picture' ? network : `${label}: ${network}`;
  return `${open} – ${networkPageWords.title}`;
}
