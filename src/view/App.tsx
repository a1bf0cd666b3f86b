import { pageWords } from '../content/controls';
import { selectAssessment } from '../store/selectors';
import { NetworkPicture } from './canvas/NetworkPicture';
import { FailureList } from './controls/FailureList';
import { ScenarioSentence } from './controls/ScenarioSentence';
import { More } from './more/More';
import { ErrorBoundary } from './page/ErrorBoundary';
import { Footer } from './page/Footer';
import { Header } from './page/Header';
import { Notices } from './page/Notices';
import { Panel } from './panels/Panel';
import { ExposureRuler } from './ruler/ExposureRuler';
import { HopStrip } from './ruler/HopStrip';
import { useExplainer, useExplainerStore } from './useExplainer';
import { Verdict } from './verdict/Verdict';
import './page/page.css';

export function App() {
  return (
    <ErrorBoundary>
      <a className="skip-link" href="#details">
        {pageWords.skip}
      </a>
      <Header />
      <main className="page">
        <Notices />
        <ScenarioSentence />
        <Verdict />
        <div className="columns">
          <div className="picture-column">
            <ErrorBoundary>
              <Picture />
            </ErrorBoundary>
            <FailureList />
          </div>
          <ErrorBoundary>
            <Panel />
          </ErrorBoundary>
        </div>
        <ErrorBoundary>
          <More />
        </ErrorBoundary>
      </main>
      <Footer />
    </ErrorBoundary>
  );
}

function Picture() {
  const { store } = useExplainerStore();
  const assessment = useExplainer(selectAssessment);
  const selected = useExplainer((state) => state.choices.select);
  const direction = useExplainer((state) => state.choices.direction);
  return (
    <>
      <HopStrip assessment={assessment} />
      <NetworkPicture
        assessment={assessment}
        direction={direction}
        selected={selected}
        onSelect={store.getState().select}
      />
      <ExposureRuler assessment={assessment} />
    </>
  );
}
