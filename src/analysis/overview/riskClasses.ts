// Groups risks with the same effect on a conversation: links in series, a router and links that only lead to
// it.

import type { FailureTarget } from '../../model/compiledFailures';
import type { AdjacencySet } from '../../routing/indexNetwork';
import { adjacenciesIn, type Lost, nothingLost, type Upstream, upstreamKey } from '../../routing/upstream';
import type { Damage } from './damage';
import type { Case, Examination } from './examination';

export type RiskClass = {
  /** Any of them has the effect of all of them, whatever else fails. */
  readonly risks: readonly [FailureTarget, ...FailureTarget[]];
  readonly lost: Lost;
  /** The adjacencies that go down with the first of them. */
  readonly takes: AdjacencySet;
  /** Sessions that can still affect the conversation, and their adjacencies. */
  readonly left: Upstream;
  readonly leftOver: AdjacencySet;
};

/** Any of the first with any of the second. */
export type ClassPair = {
  readonly first: RiskClass;
  readonly second: RiskClass;
  readonly damage: Damage;
  /** Whether packets go out to the public internet that did not before; also where the service ends. */
  readonly exposes: boolean;
};

function lostWith({ network, withdrawnBy }: Examination, risk: FailureTarget): Lost {
  const down = network.withTunnels(new Set(risk.adjacencies));
  return {
    sessions: new Set([...down].flatMap(network.sessionsOn)),
    withdrawn: risk.kind === 'misconfiguration' ? withdrawnBy(risk.id) : null,
  };
}

/** Whether the second takes anything that can still matter once the first has failed. */
export function addsAnything(
  { left, leftOver }: RiskClass,
  { risks: [risk], takes, lost }: RiskClass,
): boolean {
  if ((takes & leftOver) !== 0n) return true;
  if (risk.kind !== 'misconfiguration') return false;
  // A misconfiguration that rebuilds the network may affect anything.
  if (lost.withdrawn === null) return true;
  return [...lost.withdrawn].some(([prefix, silent]) => {
    const sessions = left.get(prefix);
    return sessions !== undefined && [...silent].some((over) => sessions.has(over));
  });
}

/** Risks that could change the answer, alone or with others; all others cannot, whatever has failed. */
export function riskClasses(examination: Examination, asked: Case): readonly RiskClass[] {
  const { network, risks, takenBy } = examination;
  const { upstreamOf: leftAfter, hasSay } = asked;
  const intactKey = upstreamKey(leftAfter(nothingLost));
  const classes = new Map<string, { first: RiskClass; risks: [FailureTarget, ...FailureTarget[]] }>();
  for (const risk of risks) {
    if (risk.kind === 'office' && risk.office === asked.office) continue;
    if (risk.kind !== 'misconfiguration' && (takenBy(risk) & hasSay()) === 0n) continue;
    const lost = lostWith(examination, risk);
    const isOther = risk.kind === 'misconfiguration' && lost.withdrawn === null;
    const left = leftAfter(lost);
    const key = isOther ? risk.id : upstreamKey(left);
    if (key === intactKey) continue;
    const known = classes.get(key);
    if (known) {
      known.risks.push(risk);
      continue;
    }
    const takes = takenBy(risk);
    const leftOver = network.adjacencySet(adjacenciesIn(left));
    classes.set(key, { first: { risks: [risk], lost, takes, left, leftOver }, risks: [risk] });
  }
  return [...classes.values()].map(({ first, risks: alike }) => ({ ...first, risks: alike }));
}
