import { misconfigurationOf } from '../../content/causes';
import { tabLabels, topicLabels } from '../../content/controls';
import { type NextLook, sceneExplanation, sceneWords } from '../../content/explanations/scene';
import { nameOf } from '../../content/names';
import { panelWords } from '../../content/panelWords';
import { selectAssessment, selectFailureChange } from '../../store/selectors';
import { bringDetailsIntoView } from '../navigation/bringIntoView';
import { useOpenTopic } from '../navigation/useOpenTopic';
import { useExplainer, useExplainerStore, useTopology } from '../shell/useExplainer';
import { Statements, StatementText } from '../statement/StatementText';
import './scene.css';

/** Explains the scene in view: state, failures, their effects, and what to look at next. */
export function SceneExplained() {
  const assessment = useExplainer(selectAssessment, 'nextFrame');
  const change = useExplainer(selectFailureChange, 'nextFrame');
  const { topics } = useExplainerStore();
  const { title, subtitle, state, whatItDid, look, next } = sceneExplanation(assessment, change);
  const { failures } = assessment.scenario;
  return (
    <>
      <h2>{title}</h2>
      <p className="panel-subtitle">{subtitle}</p>
      <StatementText statement={state} />
      {failures.length > 0 && (
        <section className="panel-part">
          <h3>{sceneWords.failed}</h3>
          <ul className="scene-failures">
            {failures.map((id) => (
              <Failure key={id} id={id} />
            ))}
          </ul>
        </section>
      )}
      {whatItDid.length > 0 && (
        <section className="panel-part">
          <h3>{sceneWords.did}</h3>
          <Statements statements={whatItDid} />
        </section>
      )}
      <section className="panel-part">
        <h3>{sceneWords.look}</h3>
        <p className="told">{look}</p>
        <div className="buttons">
          {next
            .filter((each) => !('topic' in each) || (topics?.includes(each.topic) ?? true))
            .map((each) => (
              <Next key={'panel' in each ? each.panel : each.topic} look={each} />
            ))}
        </div>
      </section>
    </>
  );
}

/** Link to the failed element's explanation. */
function Failure({ id }: { readonly id: string }) {
  const { store } = useExplainerStore();
  const topology = useTopology();
  const wrong = misconfigurationOf(topology, id)?.whileItStands;
  return (
    <li>
      <button
        type="button"
        className="quiet-button"
        title={`${panelWords.readAbout} ${nameOf(topology, id)}`}
        onClick={() => {
          store.getState().select(id);
          bringDetailsIntoView();
        }}
      >
        {wrong ?? nameOf(topology, id)}
      </button>
    </li>
  );
}

function Next({ look }: { readonly look: NextLook }) {
  const { store } = useExplainerStore();
  const openTopic = useOpenTopic();
  const open = () => {
    if ('topic' in look) openTopic(look.topic);
    else {
      store.getState().choose({ panel: look.panel });
      bringDetailsIntoView();
    }
  };
  return (
    <button type="button" className="button" onClick={open}>
      {'topic' in look ? topicLabels[look.topic] : tabLabels[look.panel]}
    </button>
  );
}
