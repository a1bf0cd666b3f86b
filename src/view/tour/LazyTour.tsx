import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { LoadingMarker } from '../shell/Loading';
import { useExplainer } from '../shell/useExplainer';

const Tour = lazy(() => import('./Tour').then(({ Tour }) => ({ default: Tour })));

/** Place of the tour's card, which loads on first use. */
export function LazyTour() {
  const step = useExplainer((state) => state.choices.tour.step);
  if (step === null) return null;
  return (
    <ErrorBoundary>
      <Suspense fallback={<LoadingMarker />}>
        <Tour step={step} />
      </Suspense>
    </ErrorBoundary>
  );
}
