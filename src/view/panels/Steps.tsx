import type { Path } from '../../analysis/outcome';
import type { AddressDecisions } from '../../analysis/whyThisPath';
import { capitalised, nameOf } from '../../content/names';
import { linkText } from '../../content/pathWords';
import { whyText } from '../../content/whyThisPath';
import { selectAssessment } from '../../store/selectors';
import { useExplainer } from '../shell/useExplainer';
import { RoutesTable } from './RoutesTable';
import './steps.css';

type StepsProps = {
  readonly path: Path;
  readonly name: string;
  readonly decisions: readonly AddressDecisions[];
  /** Reason for the drop at the last hop, if packets do not arrive. */
  readonly ending?: string | undefined;
};

/** Lists a path hop by hop: each router's reason, and the next link. */
export function Steps({ path, name, decisions, ending }: StepsProps) {
  const links = useExplainer((state) => state.topology.links, 'nextFrame');
  const { topology, question } = useExplainer(selectAssessment, 'nextFrame');
  const { peering } = question.destination;
  return (
    <ol className="steps" aria-label={name} data-line={peering}>
      {path.nodes.map((node, index) => {
        const link = links.find(({ id }) => id === path.links[index]);
        const asked = decisions.find(({ address }) => address === path.lookups[index]);
        const decision = asked?.decisions.find(
          ({ onPath, router }) => onPath && router === path.routers[index],
        );
        const isDropped = ending !== undefined && index === path.nodes.length - 1;
        return (
          <li key={node} className="step" data-node={node} data-exposure={link?.exposure}>
            <strong className="step-name">{nameOf(topology, node)}</strong>
            {decision && !(isDropped && decision.result === 'arrived') && (
              <p>{capitalised(whyText(topology, decision))}</p>
            )}
            {isDropped && <p className="step-lost">{ending}</p>}
            {decision && decision.candidates.length > 0 && <RoutesTable decision={decision} />}
            {link && <p className="step-link">{linkText(link)}</p>}
          </li>
        );
      })}
    </ol>
  );
}
