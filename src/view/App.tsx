import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { groupNames, pageWords, viewLabels } from '../content/controls';
import { rulerWords } from '../content/rulerWords';
import type { ExplainerState } from '../store/explainerStore';
import { NetworkPicture } from './canvas/NetworkPicture';
import { FailureList } from './controls/FailureList';
import { ScenarioSentence } from './controls/ScenarioSentence';
import { More } from './more/More';
import { bringDetailsIntoView } from './navigation/bringIntoView';
import { landWhereAddressPoints } from './navigation/landing';
import { Footer } from './page/Footer';
import { Header } from './page/Header';
import { SkipHeader } from './page/SkipHeader';
import { ChosenCard, ChosenStatus } from './panels/ChosenElement';
import { Panel } from './panels/Panel';
import { ReadAboutLink } from './panels/ReadAboutLink';
import { LazySheet } from './print/LazySheet';
import { AsItCame, useIsAsItCame } from './shell/AsItCame';
import { useAnswer } from './shell/answer';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { pressAgain } from './shell/earlyClicks';
import { Loading, LoadingMarker } from './shell/Loading';
import { Notices } from './shell/Notices';
import { marked } from './shell/places';
import { revealWhenLoaded } from './shell/revealWhenLoaded';
import { showOnceAnswered } from './shell/unanswered';
import { useExplainer, useExplainerStore } from './shell/useExplainer';
import { useIsNetworkAddress } from './shell/useIsNetworkAddress';
import { usePageTitle } from './shell/usePageTitle';
import { LazyTour } from './tour/LazyTour';
import { Verdict } from './verdict/Verdict';
import './shell/base.css';
import './shell/faults.css';
import './page/header.css';
import './page/page.css';

const TextView = lazy(() => import('./text/TextView').then(({ TextView }) => ({ default: TextView })));
const Report = lazy(() => import('./report/Report').then(({ Report }) => ({ default: Report })));
const FullPageLink = lazy(() =>
  import('./share/FullPageLink').then(({ FullPageLink }) => ({ default: FullPageLink })),
);

const Compare = lazy(() => import('./compare/Compare').then(({ Compare }) => ({ default: Compare })));
const Changing = lazy(() => import('./compare/Changing').then(({ Changing }) => ({ default: Changing })));
const Presenter = lazy(() => import('./present/Presenter').then(({ Presenter }) => ({ default: Presenter })));
const NotesPage = lazy(() => import('./present/NotesPage').then(({ NotesPage }) => ({ default: NotesPage })));

const loadSheet = () => import('./print/Sheet').then(({ Sheet }) => Sheet);

const NetworkPage = lazy(() =>
  import('./network/NetworkPage').then(({ NetworkPage }) => ({ default: NetworkPage })),
);

export function App() {
  const isNetwork = useIsNetworkAddress();
  const isNotes = useExplainer((state) => state.choices.tour.lecture === 'notes');
  usePageTitle();
  const { store, answer } = useExplainerStore();
  // Replay early clicks after hydration, before the browser dispatches further ones.
  useLayoutEffect(() => queueMicrotask(() => pressAgain(() => showOnceAnswered(answer))), [answer]);
  useEffect(() => {
    document.getElementById('not-started')?.remove();
    revealWhenLoaded(() => landWhereAddressPoints(store.getState().choices));
  }, [store]);
  if (!isNotes && !isNetwork) return <Page />;
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading />}>{isNetwork ? <NetworkPage /> : <NotesPage />}</Suspense>
    </ErrorBoundary>
  );
}

const isTourInPanelsPlace = ({ choices }: ExplainerState): boolean =>
  choices.tour.step !== null && choices.select === null;

function Page() {
  const isReport = useExplainer((state) => state.choices.view === 'report');
  const embed = useExplainer((state) => state.choices.embed);
  const isLecture = useExplainer((state) => state.choices.tour.lecture === 'on');
  const isTour = useExplainer(isTourInPanelsPlace);
  const other = useExplainer(({ choices: { comparison } }) =>
    comparison.changing === 'neither' ? comparison.other : null,
  );
  return (
    <ErrorBoundary>
      {embed || isLecture ? null : isReport || other ? (
        <SkipHeader />
      ) : (
        // biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page; only the address is left alone.
        <a className="skip-link" href="#details" onClick={bringDetailsIntoView}>
          {isTour ? pageWords.skipToTour : pageWords.skip}
        </a>
      )}
      {embed || isLecture ? (
        <header className="visually-hidden">
          <h1>{pageWords.title}</h1>
        </header>
      ) : (
        <Header />
      )}
      {isReport || other ? (
        <ErrorBoundary key={isReport ? 'report' : 'compare'}>
          <Suspense fallback={<Loading />}>
            {isReport || !other ? <Report /> : <Compare other={other} />}
          </Suspense>
        </ErrorBoundary>
      ) : (
        <Explainer embed={embed} />
      )}
      {embed || isLecture ? (
        <ErrorBoundary key={isLecture ? 'lecture' : 'embed'}>
          <Suspense fallback={<LoadingMarker />}>{isLecture ? <Presenter /> : <FullPageLink />}</Suspense>
        </ErrorBoundary>
      ) : (
        <Footer />
      )}
    </ErrorBoundary>
  );
}

/** Interactive part of the page; reduced when embedded. */
function Explainer({ embed }: { readonly embed: boolean }) {
  const isChanging = useExplainer(({ choices }) => choices.comparison.changing !== 'neither');
  return (
    <main className="page">
      {embed ? null : <LazySheet load={loadSheet} />}
      <Notices />
      {isChanging && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <Changing />
          </Suspense>
        </ErrorBoundary>
      )}
      <UnseenHeading text={groupNames.scenario} />
      <ScenarioSentence />
      <UnseenHeading text={pageWords.verdict} />
      <Verdict />
      <div className={embed ? 'embedded' : 'columns'}>
        <LazyTour />
        <div className="picture-column" id="picture" {...marked('picture-column')}>
          <ErrorBoundary>
            <Picture />
          </ErrorBoundary>
          <UnseenHeading text={groupNames.failures} />
          <FailureList />
        </div>
        {embed ? null : <PanelOrTour />}
      </div>
      {embed ? null : (
        <ErrorBoundary>
          <More />
        </ErrorBoundary>
      )}
    </main>
  );
}

/** Heading for screen reader navigation. */
const UnseenHeading = ({ text }: { readonly text: string }) => <h2 className="visually-hidden">{text}</h2>;

/** Tour card in the panel's place, until an element is selected. */
function PanelOrTour() {
  const isTaken = useExplainer(isTourInPanelsPlace, 'nextFrame');
  if (isTaken) return null;
  return (
    <ErrorBoundary>
      <Panel />
    </ErrorBoundary>
  );
}

const readAnswer = ({ choices: { scenario, direction } }: ExplainerState) => [scenario, direction];

/** Renders anew once the answer about the traffic has changed. */
function Picture() {
  const isAsItCame = useIsAsItCame(readAnswer);
  const isText = useExplainer((state) => state.choices.view === 'text', 'nextFrame');
  const answer = useAnswer(!isAsItCame || isText);
  if (isText) {
    return (
      <ErrorBoundary>
        <Suspense fallback={<Loading />}>
          {answer && <answer.Hops />}
          <TextView />
        </Suspense>
      </ErrorBoundary>
    );
  }
  return (
    <>
      <UnseenHeading text={rulerWords.strip} />
      <AsItCame isAsItCame={isAsItCame}>{answer && <answer.Hops />}</AsItCame>
      <UnseenHeading text={viewLabels.picture} />
      <div className="picture-place">
        <NetworkPicture />
        {isAsItCame || !answer ? null : <answer.ReplyDirection />}
        <ChosenCard />
      </div>
      <ChosenStatus />
      <AsItCame isAsItCame={isAsItCame}>{answer && <answer.Ruler />}</AsItCame>
      <ReadAboutLink />
    </>
  );
}
