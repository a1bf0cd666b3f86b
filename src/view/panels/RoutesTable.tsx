import type { Candidate, RouterDecision } from '../../analysis/whyThisPath';
import { nameOf } from '../../content/names';
import { rulingText, whyWords } from '../../content/whyThisPath';
import { useTopology } from '../shell/useExplainer';

/** Table of a router's routes, in order of preference. */
export function RoutesTable({ decision }: { readonly decision: RouterDecision }) {
  const topology = useTopology();
  if (decision.candidates.length === 0) return null;
  return (
    <details className="routes" data-router={decision.router}>
      <summary>
        {whyWords.show}
        <span className="visually-hidden">, {nameOf(topology, decision.node)}</span>{' '}
        <span className="count">({decision.candidates.length})</span>
      </summary>
      <ol className="routes-list">
        {decision.candidates.map((candidate) => (
          <li key={candidate.adjacency} data-ruling={candidate.ruling}>
            <strong>{nameOf(topology, candidate.neighbour)}</strong>:{' '}
            {rulingText(topology, decision.node, candidate)}
            <Offer candidate={candidate} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Offer({ candidate: { offer } }: { readonly candidate: Candidate }) {
  if (!offer) return null;
  return (
    <dl className="offer">
      <div>
        <dt>{whyWords.prefix}</dt>
        <dd>{offer.prefix}</dd>
      </div>
      <div>
        <dt>{whyWords.localPreference}</dt>
        <dd>{offer.localPreference}</dd>
      </div>
      <div>
        <dt>{whyWords.asPath}</dt>
        <dd>{offer.asPath.join(' ')}</dd>
      </div>
    </dl>
  );
}
