import { asymmetryText } from '../../content/asymmetry';
import { directionWords } from '../../content/directionWords';
import { capitalised, nameOf } from '../../content/names';
import { firewallStatement, pathHeadline, symmetryText } from '../../content/pathWords';
import { whyText, whyWords } from '../../content/whyThisPath';
import { selectDecisions } from '../../store/decisions';
import { selectAssessment } from '../../store/selectors';
import { useExplainer } from '../shell/useExplainer';
import { StatementText } from '../statement/StatementText';
import { DirectionChoice } from './DirectionChoice';
import { Paths } from './Paths';
import { RoutesTable } from './RoutesTable';

/** Panel of the path: its hops, with each router's reason. */
export function PathPanel() {
  const assessment = useExplainer(selectAssessment, 'nextFrame');
  const direction = useExplainer((state) => state.choices.direction, 'nextFrame');
  const decisions = useExplainer(selectDecisions, 'nextFrame');
  const isText = useExplainer((state) => state.choices.view === 'text', 'nextFrame');
  const { topology, outcome, symmetric } = assessment;
  const asymmetry = asymmetryText(assessment);
  // Offer the direction only once: for asymmetric paths it is under the picture.
  const choiceIsHere = symmetric || isText;
  const asked = decisions.flatMap((each) => each.decisions).filter(({ onPath }) => !onPath);
  return (
    <article>
      <h2>{pathHeadline(assessment, direction)}</h2>
      <p className="panel-subtitle">{symmetryText(assessment, direction)}</p>
      {asymmetry !== null && <StatementText statement={{ text: asymmetry, source: 'model' }} />}
      {choiceIsHere && <DirectionChoice name={directionWords.group} />}
      {outcome.reachability === 'reply-dropped' && (
        <StatementText statement={{ text: firewallStatement(assessment), source: 'asymmetric-routing' }} />
      )}
      <Paths />
      {asked.length > 0 && (
        <section className="panel-part">
          <h3>{whyWords.alsoAsked}</h3>
          {asked.map((decision) => (
            <div key={decision.router} className="asked">
              <h4>{nameOf(topology, decision.node)}</h4>
              <p>{capitalised(whyText(topology, decision))}</p>
              <RoutesTable decision={decision} />
            </div>
          ))}
        </section>
      )}
    </article>
  );
}
