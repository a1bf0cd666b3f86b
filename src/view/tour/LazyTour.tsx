import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { LoadingMarker } from '../shell/Loading';
import { useExplainer } from '../shell/useExplainer';

const Tour = lazy(() => import('./Tour').then(({ Tour }) => ({ default: Tour })));

/** Where the tour's card stands while the tour is on; it is loaded when it is first asked for. */
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
