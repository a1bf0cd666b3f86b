// Checks the author's expectations of the network, with the failures that disprove them.

import type { DestinationId, FailureId } from '../../model/compiledTopology';
import {
  type ElementId,
  type Expectation,
  type LeftOutPart,
  type LeftOutParts,
  type RiskKind,
  riskKinds,
} from '../../model/description';
import type { FailureKind } from '../../model/failureKinds';
import type { Judgement } from '../judge';
import { isAsker, meets } from './cell';
import type { Examination } from './examination';

/** Failures under which it does not hold; if empty, it does not hold at all. */
export type Disproof = { readonly failures: readonly FailureId[]; readonly answer: Judgement };

export type ExpectedOf = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  /** Without any failure first. */
  readonly disproofs: readonly Disproof[];
};

/**
 * "undecided": nothing disproves it but answers that are not decided. "not-tried": parts of the file could not be
 * read, and with them the answers could be others.
 */
export type ExpectationStatus = 'holds' | 'fails' | 'undecided' | 'not-tried';

export type ExpectationResult = {
  readonly expectation: Expectation;
  readonly status: ExpectationStatus;
  /** Whether the status is "holds". */
  readonly holds: boolean;
  /** The parts that could not be read; empty where it was tried. */
  readonly notRead: readonly LeftOutPart[];
  /** How many failures of each kind were tried alone for each office, in the order of the expectation; 0 where there is none. */
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
  wans: 'wan',
  lines: 'line',
  offices: 'office',
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
  const risks = examination.risks.filter((risk) => kinds.has(risk.kind) && !isAsker(risk, asked));
  const without = risks.map((risk) => ({
    failures: [risk.id],
    answer: examination.answerUnder(asked, risk),
  }));
  return [{ failures: [], answer: asked.answer }, ...without].filter(({ answer }) => !meets(answer, be));
}

/** Left-out parts that packets might pass, or that fail together where the expectation is also about that. */
const concerns = ({ element: { kind } }: LeftOutPart, { alsoWithout }: Expectation): boolean =>
  kind === 'shared' ? alsoWithout.includes('shared') : kind !== 'expectation';

function statusOf(of: readonly ExpectedOf[]): ExpectationStatus {
  const disproofs = of.flatMap((each) => each.disproofs);
  if (disproofs.length === 0) return 'holds';
  return disproofs.every(({ answer }) => answer.reachability === 'undecided') ? 'undecided' : 'fails';
}

/** Partial reachability is not enough. `leftOut` is of the description that is examined. */
export function checkExpectation(
  examination: Examination,
  expectation: Expectation,
  leftOut?: LeftOutParts,
): ExpectationResult {
  const notRead = leftOut?.elements.filter((each) => concerns(each, expectation)) ?? [];
  if (notRead.length > 0 || leftOut?.hasUnreadLines)
    return { expectation, status: 'not-tried', holds: false, notRead, tried: [], untried: [], of: [] };
  const of = expectation.from.flatMap((office) =>
    expectation.to.map(({ kind, id }): ExpectedOf => {
      const destination = `${kind}:${id}`;
      return { office, destination, disproofs: disproofsOf(examination, expectation, office, destination) };
    }),
  );
  const status = statusOf(of);
  const countOf = (kind: RiskKind) => {
    const count = examination.risks.filter((risk) => risk.kind === kindOf[kind]).length;
    // An office that has failed asks nothing, so only the others are tried.
    return kind === 'offices' ? Math.max(0, count - 1) : count;
  };
  const { alsoWithout } = expectation;
  return {
    expectation,
    status,
    holds: status === 'holds',
    notRead: [],
    tried: alsoWithout.map((kind) => ({ kind, count: countOf(kind) })),
    untried: riskKinds.filter((kind) => !alsoWithout.includes(kind) && countOf(kind) > 0),
    of,
  };
}
