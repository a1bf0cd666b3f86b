import { useEffect, useState } from 'react';
import { type TourStep, tourSteps } from '../../store/choices/tour';
import { isComplete } from '../../store/tour';
import { useExplainer } from '../shell/useExplainer';
import { keep, kept } from './tourMemory';

const SEPARATOR = '~';

function doneBefore(): readonly TourStep[] {
  const names = kept('done')?.split(SEPARATOR) ?? [];
  return tourSteps.filter((step) => names.includes(step));
}

/** Returns the steps completed in this tab. */
export function useDoneSteps(): readonly TourStep[] {
  const [done, setDone] = useState(doneBefore);
  const current = useExplainer(({ choices }) => (isComplete(choices) ? choices.tour.step : null));
  const known = current === null || done.includes(current) ? done : [...done, current];
  useEffect(() => {
    if (known === done) return;
    setDone(known);
    keep('done', known.join(SEPARATOR));
  }, [known, done]);
  return known;
}
