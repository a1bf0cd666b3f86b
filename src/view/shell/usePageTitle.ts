import { useEffect } from 'react';
import { pageTitle } from '../../content/pageTitle';
import { tourSteps } from '../../store/choices/tour';
import { useExplainer } from './useExplainer';

/** Sets the window title to what is open. */
export function usePageTitle(): void {
  const title = useExplainer(
    ({ choices: { view, topic, panel, tour, comparison } }) =>
      pageTitle({
        view,
        topic,
        panel,
        isComparing: comparison.other !== null && comparison.changing === 'neither',
        isLecture: tour.lecture === 'on',
        isNotes: tour.lecture === 'notes',
        step: tour.step === null ? null : tourSteps.indexOf(tour.step) + 1,
        steps: tourSteps.length,
      }),
    'nextFrame',
  );
  useEffect(() => {
    document.title = title;
  }, [title]);
}
