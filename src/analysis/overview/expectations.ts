// Checks the author's expectations of the network, with the failures that disprove them.

import type { DestinationId, FailureId } from '../../model/compiledTopology';
import { type ElementId, type Expectation, type RiskKind, riskKinds } from '../../model/description';
import type { FailureKind } from '../../model/failureKinds';
import type { Judgement } from '../judge';
import { effectsOn, meets } from './cell';
import type { Examination } from './examination';

/** Failures under which it does not hold; if empty, it does not hold at all. */
export type Disproof = { readonly failures: readonly FailureId[]; readonly answer: Judgement };

export type ExpectedOf = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  /** Without any failure first. */
  readonly disproofs: readonly Disproof[];
};

export type ExpectationResult = {
  readonly expectation: Expectation;
  readonly holds: boolean;
  /** How many failures of each kind were tried alone, in the order of the expectation; 0 where there is none. */
  readonly tried: readonly { readonly kind: RiskKind; readonly count: number }[];
  /** Kinds that the network has and the expectation does not name. */
  readonly untried: readonly RiskKind[];
  readonly of: readonly ExpectedOf[];
};

const kindOf: Readonly<Record<RiskKind, FailureKind>> = {
  circuits: 'circuit',
  connections: 'connection',
  locations: 'location',
  providers: 'provider',
  routers: 'router',
  exits: 'exit',
  shared: 'shared',
};

function disproofsOf(
  examination: Examination,
  { be, alsoWithout }: Expectation,
  office: ElementId,
  destination: DestinationId,
): readonly Disproof[] {
  const asked = examination.caseOf(office, destination);
  if (!asked) return [];
  const kinds = new Set<FailureKind>(alsoWithout.map((each) => kindOf[each]));
  const risks = examination.risks.filter(({ kind }) => kinds.has(kind));
  const changed = new Map(effectsOn(examination, asked, risks).map((each) => [each.risk, each.answer]));
  const without = risks.map(({ id }) => ({ failures: [id], answer: changed.get(id) ?? asked.answer }));
  return [{ failures: [], answer: asked.answer }, ...without].filter(({ answer }) => !meets(answer, be));
}

/** Partial reachability is not enough, and an undecided answer does not hold. */
export function checkExpectation(examination: Examination, expectation: Expectation): ExpectationResult {
  const of = expectation.from.flatMap((office) =>
    expectation.to.map(({ kind, id }): ExpectedOf => {
      const destination = `${kind}:${id}`;
      return { office, destination, disproofs: disproofsOf(examination, expectation, office, destination) };
    }),
  );
  const countOf = (kind: RiskKind) => examination.risks.filter((risk) => risk.kind === kindOf[kind]).length;
  const { alsoWithout } = expectation;
  return {
    expectation,
    holds: of.every(({ disproofs }) => disproofs.length === 0),
    tried: alsoWithout.map((kind) => ({ kind, count: countOf(kind) })),
    untried: riskKinds.filter((kind) => !alsoWithout.includes(kind) && countOf(kind) > 0),
    of,
  };
}
