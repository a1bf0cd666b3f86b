import { lazy } from 'react';
import { complianceHeading } from '../../../content/complianceForPath';
import { topicLabels } from '../../../content/controls';
import { elementWords } from '../../../content/network/elementWords';
import { predictabilityHeading } from '../../../content/predictabilityForPath';
import { selectTold } from '../../../store/network/networkSelectors';
import { selectAssessment, selectIntact } from '../../../store/selectors';
import type { TopicContents } from '../../more/More';
import { useOpenTopic } from '../../navigation/useOpenTopic';
import type { PanelContents } from '../../panels/Panel';
import { PathMeans } from '../../panels/PathMeans';
import { RequirementCheck } from '../../panels/RequirementCheck';
import { SceneExplained } from '../../panels/SceneExplained';
import { useExplainer } from '../../shell/useExplainer';
import { Hops } from '../answer/Hops';
import { ChosenElement } from '../picture/ChosenElement';
import { useNetwork } from '../state/useNetwork';
import { Assumed } from './Assumed';
import { LossTable } from './LossTable';
import { MissingHere } from './MissingHere';
import { SingleFailures } from './SingleFailures';
import { WishCheck } from './WishCheck';

/** Topics about any network, loaded on demand; the others are about the article's. */
export const networkTopics: TopicContents = {
  healing: lazy(() =>
    import('./NetworkFailover').then(({ NetworkFailover }) => ({ default: NetworkFailover })),
  ),
  layers: lazy(() => import('../../more/layers/Layers').then(({ Layers }) => ({ default: Layers }))),
};

/** The selected element; without one, who loses what, and what the scene means. */
function Explain() {
  const told = useNetwork(selectTold);
  const chosen = useNetwork(({ shown }) => shown.select);
  if (!told) return null;
  return (
    <article>
      {chosen !== null ? (
        <ChosenElement told={told} />
      ) : (
        <>
          {told.answer.scenario.failures.length > 0 && <LossTable told={told} />}
          <section>
            <SceneExplained />
          </section>
          {told.answer.scenario.failures.length === 0 && told.answer.reachability === 'reached' && (
            <SingleFailures told={told} />
          )}
          <Assumed />
          <p className="panel-hint">{elementWords.hint}</p>
        </>
      )}
    </article>
  );
}

function Path() {
  const told = useNetwork(selectTold);
  return <article>{told && <Hops told={told} />}</article>;
}

function Compliance() {
  const told = useNetwork(selectTold);
  const assessment = useExplainer(selectAssessment);
  const openTopic = useOpenTopic();
  return (
    <article>
      <PathMeans meaning={complianceHeading(assessment, useExplainer(selectIntact))} />
      {told && told.answer.intact.reachability === 'reached' && <MissingHere told={told} />}
      {told && <WishCheck told={told} />}
      <RequirementCheck />
      <div className="buttons">
        <button type="button" className="button" onClick={() => openTopic('layers')}>
          {topicLabels.layers}
        </button>
      </div>
    </article>
  );
}

function Predictability() {
  const assessment = useExplainer(selectAssessment);
  return (
    <article>
      <PathMeans meaning={predictabilityHeading(assessment, useExplainer(selectIntact))} />
    </article>
  );
}

export const networkPanels: PanelContents = {
  explain: Explain,
  path: Path,
  compliance: Compliance,
  predictability: Predictability,
};
