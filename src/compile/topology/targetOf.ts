// Builds a failure target from the links and nodes it takes down.

import type { FailureTarget } from '../../model/compiledFailures';
import type { FailureId, Link, LinkId, Named, NodeId, OptionId, Peering } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import { type FailureKind, failureKinds } from '../../model/failureKinds';
import type { Fault } from '../../model/misconfigurations';
import type { AdjacencyId } from '../../model/network';

export type Taken = {
  readonly nodes?: readonly NodeId[];
  readonly links?: readonly LinkId[];
  /** Present where only part of the links' traffic goes down: one of their peerings. */
  readonly adjacencies?: readonly AdjacencyId[];
  readonly alsoAt?: readonly string[];
  readonly office?: ElementId;
  readonly oneOf?: number;
  readonly option?: OptionId | null;
  readonly peering?: Peering;
  readonly fault?: Fault;
};

export type MakeTarget = (id: FailureId, kind: FailureKind, name: Named, taken: Taken) => FailureTarget;

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** A node that fails takes every link that ends at it. */
export function targetMaker(links: readonly Link[]): MakeTarget {
  const byId = new Map(links.map((link) => [link.id, link]));
  const touching = new Map<NodeId, LinkId[]>();
  for (const { id, ends } of links) {
    for (const end of ends) touching.set(end, [...(touching.get(end) ?? []), id]);
  }
  return (id, kind, { name, inSentence }, taken) => {
    const nodes = unique(taken.nodes ?? []);
    // ExpressRoute Direct without an end yet has no links.
    const named = (taken.links ?? []).filter((link) => byId.has(link));
    const down = unique([...named, ...nodes.flatMap((node) => touching.get(node) ?? [])]);
    const riding = down.flatMap((link) => byId.get(link)?.adjacencies ?? []);
    return {
      id,
      kind,
      peering: taken.peering ?? null,
      fault: taken.fault ?? null,
      name,
      inSentence,
      isRisk: !failureKinds[kind].isOnlyDrawn,
      adjacencies: unique([...(taken.adjacencies ?? []), ...riding]),
      links: down,
      nodes,
      alsoAt: unique(taken.alsoAt ?? []).filter((at) => at !== id),
      office: taken.office ?? null,
      oneOf: taken.oneOf ?? 1,
      option: taken.option ?? null,
    };
  };
}
