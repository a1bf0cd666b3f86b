// Risks that take the same from a conversation are one: links in series, a circuit and its only peering that matters.

import type { FailureTarget } from '../../model/compiledFailures';
import type { Silenced } from '../../routing/controlPlane';
import type { AdjacencySet } from '../../routing/indexNetwork';
import { upstreamOf } from '../../routing/upstream';
import type { Damage } from './damage';
import type { Case, Examination } from './examination';

export type RiskClass = {
  /** Any of them does what all of them do. */
  readonly risks: readonly [FailureTarget, ...FailureTarget[]];
  /** What it takes of what could ever matter to the conversation; a misconfiguration takes no adjacency. */
  readonly takes: AdjacencySet;
};

/** Any of the first with any of the second. */
export type ClassPair = {
  readonly first: RiskClass;
  readonly second: RiskClass;
  readonly damage: Damage;
};

/** Risks that could change the answer, alone or with others; whatever has failed, the others cannot. */
export function riskClasses({ network, silencedBy, risks }: Examination, asked: Case): readonly RiskClass[] {
  const { sessions, prefixes } = upstreamOf(network, asked.flow);
  const matters = network.adjacencySet([...sessions].map(({ session }) => session.adjacency));
  const couldMatter = (silenced: Silenced | null) =>
    silenced === null ||
    [...silenced].some(
      ([prefix, silent]) => prefixes.has(prefix) && [...silent].some((over) => sessions.has(over)),
    );
  const classes = new Map<string, { risks: [FailureTarget, ...FailureTarget[]]; takes: AdjacencySet }>();
  for (const risk of risks) {
    if (risk.kind === 'office' && risk.office === asked.office) continue;
    const takes = network.adjacencySet(network.withTunnels(new Set(risk.adjacencies))) & matters;
    const isSetting = risk.kind === 'misconfiguration';
    if (isSetting ? !couldMatter(silencedBy([risk.id])) : takes === 0n) continue;
    const key = isSetting ? risk.id : String(takes);
    const known = classes.get(key);
    if (known) known.risks.push(risk);
    else classes.set(key, { risks: [risk], takes });
  }
  return [...classes.values()];
}
