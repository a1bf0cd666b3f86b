// Tests each assumption: takes another value and recomputes everything.

import { compile } from '../../compile/compile';
import type { Assumption } from '../../compile/complete/assumption';
import { written } from '../../compile/complete/written';
import type { FailureTarget } from '../../model/compiledFailures';
import type { DestinationId, FailureId } from '../../model/compiledTopology';
import type { ElementId, NetworkDescription } from '../../model/description';
import { describedRisks } from '../../model/topology';
import { detectionClocks } from '../clocks';
import { type SpanS, switchedAfter } from '../clockTimes';
import { saysTheSame } from '../exposure';
import type { Judgement } from '../judge';
import { assumptionGroups } from './assumptionGroups';
import type { Cell } from './cell';
import type { Damage } from './damage';
import { everCarries } from './everCarries';
import { examine } from './examination';
import { type Overview, overview } from './overview';

export type AnswerDifference = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  readonly before: Judgement;
  readonly after: Judgement;
};

export type FailureDifference = {
  readonly risk: FailureId;
  /** Its name in the network that contains it. */
  readonly inSentence: string;
  /** The office it is part of, so it affects one of several counted ones; null where several share it. */
  readonly partOf: ElementId | null;
  readonly office: ElementId;
  readonly destination: DestinationId;
  /** Null where it does not exist. */
  readonly before: Damage | null;
  readonly after: Damage | null;
};

/** Values that change an answer, then those that change only failures' effects, then those without effect. */
export const weights = ['answers', 'failures', 'nothing'] as const;
export type Weight = (typeof weights)[number];

export type Otherwise = {
  readonly value: string;
  readonly weight: Weight;
  readonly answers: readonly AnswerDifference[];
  readonly failures: readonly FailureDifference[];
  /** Duration until traffic has moved after a failure, where that changes; null also where no traffic takes the circuit. */
  readonly switched: { readonly before: SpanS; readonly after: SpanS } | null;
};

export type LedgerRow = Assumption & {
  /** All similar offices with this assumption; one of them was changed. */
  readonly alike: readonly ElementId[];
  readonly weight: Weight;
  /** None where this network allows no other value. */
  readonly otherwise: readonly Otherwise[];
};

/** The same risk of another similar office: "line:a.er.primary" for b is "line:b.er.primary". */
function renamed(risk: FailureId, risks: Risks, a: ElementId, b: ElementId): FailureId {
  const owner = risks.get(risk)?.office;
  const other = owner === a ? b : owner === b ? a : null;
  return other === null ? risk : risk.replace(/:[^.]+/, `:${other}`);
}

type Compared = { readonly cell: Cell; readonly damageOf: (risk: FailureId) => Damage | null };

/** The answers for an office, under its own name. */
function comparedFor({ overview: { rows }, risks }: Worked, office: ElementId): readonly Compared[] {
  const row = rows.find(({ group }) => group.offices.includes(office));
  if (!row) return [];
  return row.cells.map((cell) => {
    const damages = new Map(
      cell.effects.map(({ risk, damage }) => [renamed(risk, risks, row.group.office, office), damage]),
    );
    return { cell, damageOf: (risk) => damages.get(risk) ?? (risks.has(risk) ? 'none' : null) };
  });
}

type Differences = Pick<Otherwise, 'answers' | 'failures'>;

function differencesFor(before: Worked, after: Worked, office: ElementId): Differences {
  const was = comparedFor(before, office);
  const pairs = comparedFor(after, office).flatMap((now) => {
    const then = was.find(({ cell }) => cell.destination === now.cell.destination);
    return then ? [{ then, now, destination: now.cell.destination }] : [];
  });
  return {
    answers: pairs.flatMap(({ then, now, destination }) =>
      saysTheSame(then.cell.answer, now.cell.answer)
        ? []
        : [{ office, destination, before: then.cell.answer, after: now.cell.answer }],
    ),
    failures: pairs.flatMap(({ then, now, destination }) =>
      [...new Set([...before.risks.keys(), ...after.risks.keys()])].flatMap((risk) => {
        const [damageBefore, damageAfter] = [then.damageOf(risk), now.damageOf(risk)];
        const isSame = (damageBefore ?? 'none') === (damageAfter ?? 'none');
        if (isSame) return [];
        const target = before.risks.get(risk) ?? after.risks.get(risk);
        const [inSentence, partOf] = [target?.inSentence ?? risk, target?.office ?? null];
        const damages = { before: damageBefore, after: damageAfter };
        return [{ risk, inSentence, partOf, office, destination, ...damages }];
      }),
    ),
  };
}

function switchedOtherwise({ field, value }: Assumption, other: string): Otherwise['switched'] {
  const [before, after] = [value, other].map((name) => detectionClocks.find((clock) => clock === name));
  return field === 'detect' && before && after
    ? { before: switchedAfter(before), after: switchedAfter(after) }
    : null;
}

type Risks = ReadonlyMap<FailureId, FailureTarget>;

/** A description with its overview, as the baseline. */
export type Worked = {
  readonly description: NetworkDescription;
  readonly overview: Overview;
  readonly risks: Risks;
};

export function workOut(description: NetworkDescription): Worked {
  const compiled = compile(description);
  const risks = describedRisks(compiled.topology);
  return {
    description,
    overview: overview(description, examine(compiled)),
    risks: new Map(risks.map((risk) => [risk.id, risk])),
  };
}

const heaviest = (all: readonly Weight[]): Weight => weights.find((each) => all.includes(each)) ?? 'nothing';

/** A timer matters only where traffic takes the circuit at all. */
function isTimed(
  { description, overview: { rows, destinations } }: Worked,
  { element }: Assumption,
): boolean {
  const examination = examine(compile(description));
  const asked = rows.flatMap(({ group }) =>
    destinations.flatMap((destination) => examination.caseOf(group.office, destination) ?? []),
  );
  return everCarries(examination, element.id, asked);
}

function otherwiseOf(worked: Worked, assumed: Assumption): readonly Otherwise[] {
  const isUsed = assumed.field === 'detect' && isTimed(worked, assumed);
  return (assumed.tried ?? assumed.others).map((value): Otherwise => {
    const other = workOut(written(worked.description, assumed, value));
    const all = other.overview.rows.map(({ group }) => differencesFor(worked, other, group.office));
    const answers = all.flatMap((each) => each.answers);
    const failures = all.flatMap((each) => each.failures);
    const switched = isUsed ? switchedOtherwise(assumed, value) : null;
    const hasFailures = failures.length > 0 || switched !== null;
    const weight = answers.length > 0 ? 'answers' : hasFailures ? 'failures' : 'nothing';
    return { value, weight, answers, failures, switched };
  });
}

/** Yields rows in the order of the file, so that they can be shown before all are done. */
export function* ledgerRows(worked: Worked): Generator<LedgerRow, void, undefined> {
  for (const { assumed, alike } of assumptionGroups(worked.description)) {
    const otherwise = otherwiseOf(worked, assumed);
    const weight = assumed.opens ? 'answers' : heaviest(otherwise.map((each) => each.weight));
    yield { ...assumed, alike, otherwise, weight };
  }
}

/** Most decisive first; within the same weight the order of the file. */
export function ledger(worked: Worked): readonly LedgerRow[] {
  const rows = [...ledgerRows(worked)];
  return weights.flatMap((weight) => rows.filter((row) => row.weight === weight));
}
