import { lazy, type ReactNode, Suspense } from 'react';
import { selectLibraryId } from '../../../store/network/networkSelectors';
import { ErrorBoundary } from '../../shell/ErrorBoundary';
import { Loading, LoadingMarker } from '../../shell/Loading';
import { useNetwork } from '../state/useNetwork';

const NetworkLecture = lazy(() =>
  import('./NetworkLecture').then(({ NetworkLecture }) => ({ default: NetworkLecture })),
);
const NetworkNotes = lazy(() =>
  import('./NetworkNotes').then(({ NetworkNotes }) => ({ default: NetworkNotes })),
);

/** The page, with the bar of a lecture if one is on; or the speaker's notes, which a library network has. */
export function LectureOrPage({ children }: { readonly children: ReactNode }) {
  const lecture = useNetwork(({ tour }) => tour.lecture);
  const isNotes = useNetwork((state) => state.tour.lecture === 'notes' && selectLibraryId(state) !== null);
  if (isNotes) {
    return (
      <ErrorBoundary>
        <Suspense fallback={<Loading />}>
          <NetworkNotes />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <>
      {children}
      {lecture === 'on' && (
        <ErrorBoundary>
          <Suspense fallback={<LoadingMarker />}>
            <NetworkLecture />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
