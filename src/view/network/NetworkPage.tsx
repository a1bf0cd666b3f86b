import { lazy, Suspense, useEffect, useState } from 'react';
import { footerWords } from '../../content/controls';
import { networkPageWords } from '../../content/network/pageWords';
import { loadLibraryFile } from '../../networks/library/loadLibrary';
import { selectIsStale, selectTold } from '../../store/network/networkSelectors';
import { createNetworkStore } from '../../store/network/networkStore';
import { syncNetworkWithAddress } from '../../store/network/networkSync';
import { createOverviewStore } from '../../store/network/overviewStore';
import { SkipHeader } from '../page/SkipHeader';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Loading } from '../shell/Loading';
import { marked } from '../shell/places';
import { Verdict } from '../verdict/Verdict';
import { AzurePage } from './azure/AzurePage';
import { CompareStates } from './compare/CompareStates';
import { EditView } from './edit/EditView';
import { useDroppedFiles } from './handOn/useDroppedFiles';
import { LectureOrPage } from './lecture/LectureOrPage';
import { Lesson } from './lesson/Lesson';
import { NetworkHeader, networkNameId } from './NetworkHeader';
import { OverviewView } from './overview/OverviewView';
import { PictureView } from './PictureView';
import { QuestionSentence } from './question/QuestionSentence';
import { Start } from './start/Start';
import { Explained } from './state/Explained';
import { NetworkNotices } from './state/NetworkNotices';
import { useFocusOnArrival } from './state/useFocusOnArrival';
import { NetworkContext, useNetwork } from './state/useNetwork';
import { useNetworkTitle } from './state/useNetworkTitle';
import { OverviewContext } from './state/useOverview';
import { runOverview } from './worker/runOverview';
import './network.css';

const NetworkReportView = lazy(() =>
  import('./report/NetworkReportView').then(({ NetworkReportView }) => ({ default: NetworkReportView })),
);

const EmbeddedNetwork = lazy(() =>
  import('./share/EmbeddedNetwork').then(({ EmbeddedNetwork }) => ({ default: EmbeddedNetwork })),
);

/** Page for any network; its text is never sent anywhere. */
export function NetworkPage() {
  const [store] = useState(createNetworkStore);
  const [overview] = useState(() => createOverviewStore(runOverview));
  const [fault, setFault] = useState<{ readonly thrown: unknown } | null>(null);
  useEffect(() => {
    const onFault = (thrown: unknown) => setFault({ thrown });
    const { stop } = syncNetworkWithAddress(store, window, { load: loadLibraryFile, onFault });
    return () => {
      stop();
      overview.getState().cancel();
    };
  }, [store, overview]);
  // Throw to the error boundary: a library file that fails to load counts as a missing chunk.
  if (fault) throw fault.thrown;
  return (
    <NetworkContext value={store}>
      <OverviewContext value={overview}>
        <Framed />
      </OverviewContext>
    </NetworkContext>
  );
}

/** Header and footer; in a lecture or inside another site neither. */
function Framed() {
  const isEmbedded = useNetwork((state) => state.shown.embed && state.phase === 'open');
  if (isEmbedded)
    return (
      <ErrorBoundary>
        <Suspense fallback={<Loading />}>
          <EmbeddedNetwork />
        </Suspense>
      </ErrorBoundary>
    );
  return (
    <LectureOrPage>
      <SkipHeader />
      <NetworkHeader />
      <ErrorBoundary>
        <Body />
      </ErrorBoundary>
      <footer className="footer">
        <span>{footerWords.model}</span>
        <span>{footerWords.notAffiliated}</span>
      </footer>
    </LectureOrPage>
  );
}

function Body() {
  useDroppedFiles();
  const phase = useNetwork((state) => state.phase);
  useFocusOnArrival(phase);
  useNetworkTitle();
  if (phase === 'reading') return <Loading />;
  return phase === 'start' ? <Start /> : <Open />;
}

function Open() {
  const told = useNetwork(selectTold);
  const view = useNetwork((state) => state.view);
  const isStale = useNetwork(selectIsStale);
  const compare = useNetwork(({ shown }) => shown.compare);
  const lastTold = useNetwork((state) => state.lastTold);
  if (view === 'report' && told && lastTold !== null)
    return (
      <ErrorBoundary>
        <Suspense fallback={<Loading />}>
          <NetworkReportView told={told} text={lastTold} />
        </Suspense>
      </ErrorBoundary>
    );
  return (
    <main id="main" className="page" tabIndex={-1} {...marked('network')} aria-labelledby={networkNameId}>
      <NetworkNotices told={told} />
      <AzurePage isShown={view === 'azure'} />
      {view === 'azure' ? null : view === 'edit' || !told ? (
        <EditView />
      ) : view === 'overview' ? (
        <OverviewView told={told} />
      ) : (
        <Explained told={told}>
          {isStale && <p className="live-stale">{networkPageWords.stale}</p>}
          <QuestionSentence told={told} />
          <Verdict />
          <Lesson />
          {compare === null ? (
            <PictureView told={told} isText={view === 'text'} />
          ) : (
            <CompareStates other={compare} />
          )}
        </Explained>
      )}
    </main>
  );
}
