// Window title of a view: what is open, then the page.

import { groupNames, moreWords, pageWords, tabLabels, topicLabels, viewLabels } from './controls';

export type ViewInTitle = {
  readonly view: 'picture' | 'text' | 'report';
  readonly isComparing: boolean;
  readonly isLecture: boolean;
  readonly isNotes: boolean;
  /** Number of the tour's step, from 1; null outside the tour. */
  readonly step: number | null;
  readonly steps: number;
  readonly topic: keyof typeof topicLabels | 'nothing';
  readonly panel: keyof typeof tabLabels;
};

export const reportTitle = 'Report';

function openIn(shown: ViewInTitle): string | null {
  const { view, isComparing, isLecture, isNotes, step, steps, topic, panel } = shown;
  const inTour = step === null ? pageWords.tour : `${pageWords.tour}, step ${step} of ${steps}`;
  if (isNotes) return `Speaker notes, ${inTour.toLowerCase()}`;
  if (isLecture) return `Lecture, ${inTour.toLowerCase()}`;
  if (view === 'report') return reportTitle;
  if (isComparing) return moreWords.compare;
  if (topic !== 'nothing') return topicLabels[topic];
  if (step !== null) return inTour;
  if (view === 'text') return viewLabels.text;
  return panel === 'explain' ? null : `${groupNames.details}: ${tabLabels[panel]}`;
}

export function pageTitle(shown: ViewInTitle): string {
  const open = openIn(shown);
  return open === null ? pageWords.title : `${open} – ${pageWords.title}`;
}
