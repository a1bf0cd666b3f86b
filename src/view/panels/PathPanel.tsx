import type { LostPath, Path } from '../../analysis/outcome';
import type { RouterDecision } from '../../analysis/whyThisWay';
import { nameOf } from '../../content/names';
import {
  directionWords,
  firewallStatement,
  linkText,
  lostWords,
  pathHeadline,
  pathListNames,
  pathTitle,
  symmetryText,
} from '../../content/pathWords';
import { whyText, whyWords } from '../../content/whyThisWay';
import { directions } from '../../store/choices';
import { selectAssessment, selectDecisions } from '../../store/selectors';
import { RadioGroup } from '../controls/RadioGroup';
import { useExplainer, useExplainerStore } from '../useExplainer';
import { RoutesTable } from './RoutesTable';
import { Told } from './Told';

/** The hops in words, with the reason that each router had. */
export function PathPanel() {
  const { store } = useExplainerStore();
  const assessment = useExplainer(selectAssessment);
  const direction = useExplainer((state) => state.choices.direction);
  const decisions = useExplainer(selectDecisions);
  const { outcome } = assessment;
  const paths = direction === 'request' ? outcome.requests : outcome.replies;
  const lost = direction === 'request' ? outcome.lost : outcome.lostReplies;
  const asked = decisions.filter(({ onPath }) => !onPath);
  const names = direction === 'request' ? pathListNames.steps : pathListNames.replySteps;
  return (
    <article>
      <h2>{pathHeadline(assessment, direction)}</h2>
      <p className="panel-subtitle">{symmetryText(assessment, direction)}</p>
      <RadioGroup
        name={directionWords.group}
        value={direction}
        options={directions.map((value) => ({ value, label: directionWords[value] }))}
        onChange={store.getState().showDirection}
      />
      {outcome.reachability === 'reply-dropped' && (
        <Told statement={{ text: firewallStatement, source: 'asymmetric-routing' }} />
      )}
      {paths.map((path, index) => (
        <section key={path.adjacencies.join()} className="panel-part">
          <h3>{pathTitle(index, paths.length, path.nodes)}</h3>
          <Steps path={path} name={names} decisions={decisions} />
        </section>
      ))}
      {lost.map((path) => (
        <section key={path.adjacencies.join()} className="panel-part">
          <h3>{pathListNames.lost}</h3>
          <Steps path={path} name={pathListNames.lost} decisions={decisions} ending={path} />
        </section>
      ))}
      {asked.length > 0 && (
        <section className="panel-part">
          <h3>{whyWords.alsoAsked}</h3>
          {asked.map((decision) => (
            <div key={decision.router} className="asked">
              <h4>{nameOf(decision.node)}</h4>
              <p>{whyText(decision)}</p>
              <RoutesTable decision={decision} />
            </div>
          ))}
        </section>
      )}
    </article>
  );
}

type StepsProps = {
  readonly path: Path;
  readonly name: string;
  readonly decisions: readonly RouterDecision[];
  readonly ending?: LostPath;
};

function Steps({ path, name, decisions, ending }: StepsProps) {
  const links = useExplainer((state) => state.topology.links);
  const peering = useExplainer((state) => state.choices.scenario.peering);
  return (
    <ol className="steps" aria-label={name} data-line={peering}>
      {path.nodes.map((node, index) => {
        const link = links.find(({ id }) => id === path.links[index]);
        const decision = decisions.find((each) => each.onPath && each.node === node);
        const isEnd = index === path.nodes.length - 1;
        return (
          <li key={node} className="step" data-node={node} data-exposure={link?.exposure}>
            <strong className="step-name">{nameOf(node)}</strong>
            {decision && <p>{whyText(decision)}</p>}
            {isEnd && ending && <p className="step-lost">{lostWords[ending.reason]}</p>}
            {decision && decision.candidates.length > 0 && <RoutesTable decision={decision} />}
            {link && <p className="step-link">{linkText(link)}</p>}
          </li>
        );
      })}
    </ol>
  );
}
