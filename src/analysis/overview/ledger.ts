// What was assumed, and what hangs on it: each value is taken otherwise, and everything is worked out again.

import { compile } from '../../compile/compile';
import type { DestinationId, FailureId } from '../../model/compiledTopology';
import type { ElementId, NetworkDescription } from '../../model/description';
import { detectionClocks } from '../clocks';
import { type SpanS, switchedAfter } from '../clockTimes';
import type { Judgement } from '../judge';
import { type AssumedValue, alternativesTo } from './assumedValues';
import type { Cell } from './cell';
import type { Damage } from './damage';
import { officeGroups } from './officeGroups';
import { type Overview, overview } from './overview';

export type AnswerDifference = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  readonly before: Judgement;
  readonly after: Judgement;
};

export type FailureDifference = {
  readonly risk: FailureId;
  readonly office: ElementId;
  readonly destination: DestinationId;
  /** Null where there is no such thing to fail. */
  readonly before: Damage | null;
  readonly after: Damage | null;
};

/** First what changes an answer, then what changes only what failures do, then what changes nothing. */
export const weights = ['answers', 'failures', 'nothing'] as const;
export type Weight = (typeof weights)[number];

export type Otherwise = {
  readonly value: string;
  readonly weight: Weight;
  readonly answers: readonly AnswerDifference[];
  readonly failures: readonly FailureDifference[];
  /** How long a failure lasts until traffic has moved, where that is what changes. */
  readonly switched: { readonly before: SpanS; readonly after: SpanS } | null;
};

export type LedgerRow = AssumedValue & {
  /** All of whom this is assumed and who are alike; one of them was taken otherwise. */
  readonly alike: readonly ElementId[];
  readonly weight: Weight;
  /** None where it cannot be otherwise in this network. */
  readonly otherwise: readonly Otherwise[];
};

const sameAnswer = (a: Judgement, b: Judgement) =>
  a.reachability === b.reachability && a.privacy === b.privacy;

/** The same risk of another office that is alike: "line:a.er.primary" for b is "line:b.er.primary". */
function renamed(risk: FailureId, owners: Owners, a: ElementId, b: ElementId): FailureId {
  const owner = owners.get(risk);
  const other = owner === a ? b : owner === b ? a : null;
  return other === null ? risk : risk.replace(/:[^.]+/, `:${other}`);
}

type Compared = { readonly cell: Cell; readonly damageOf: (risk: FailureId) => Damage | null };

/** What is answered for an office, in its own name. */
function comparedFor({ overview: { rows }, owners }: Worked, office: ElementId): readonly Compared[] {
  const row = rows.find(({ group }) => group.offices.includes(office));
  if (!row) return [];
  return row.cells.map((cell) => {
    const damages = new Map(
      cell.effects.map(({ risk, damage }) => [renamed(risk, owners, row.group.office, office), damage]),
    );
    return { cell, damageOf: (risk) => damages.get(risk) ?? (owners.has(risk) ? 'none' : null) };
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
      sameAnswer(then.cell.answer, now.cell.answer)
        ? []
        : [{ office, destination, before: then.cell.answer, after: now.cell.answer }],
    ),
    failures: pairs.flatMap(({ then, now, destination }) =>
      [...new Set([...before.owners.keys(), ...after.owners.keys()])].flatMap((risk) => {
        const [damageBefore, damageAfter] = [then.damageOf(risk), now.damageOf(risk)];
        const isSame = (damageBefore ?? 'none') === (damageAfter ?? 'none');
        return isSame ? [] : [{ risk, office, destination, before: damageBefore, after: damageAfter }];
      }),
    ),
  };
}

function switchedOtherwise({ field, value }: AssumedValue, other: string): Otherwise['switched'] {
  const [before, after] = [value, other].map((name) => detectionClocks.find((clock) => clock === name));
  return field === 'detect' && before && after
    ? { before: switchedAfter(before), after: switchedAfter(after) }
    : null;
}

/** Risks with the office that each is a part of. */
type Owners = ReadonlyMap<FailureId, ElementId | null>;

/** A description with its overview: what others are held against. */
export type Worked = {
  readonly description: NetworkDescription;
  readonly overview: Overview;
  readonly owners: Owners;
};

export function workOut(description: NetworkDescription): Worked {
  const compiled = compile(description);
  const risks = compiled.topology.failureTargets.filter(({ isRisk }) => isRisk);
  return {
    description,
    overview: overview(description, compiled),
    owners: new Map(risks.map(({ id, office }) => [id, office])),
  };
}

const heaviest = (all: readonly Weight[]): Weight => weights.find((each) => all.includes(each)) ?? 'nothing';

function otherwiseOf(worked: Worked, assumed: AssumedValue): readonly Otherwise[] {
  return alternativesTo(worked.description, assumed).map(({ value, description }): Otherwise => {
    const other = workOut(description);
    const all = other.overview.rows.map(({ group }) => differencesFor(worked, other, group.office));
    const answers = all.flatMap((each) => each.answers);
    const failures = all.flatMap((each) => each.failures);
    const switched = switchedOtherwise(assumed, value);
    const hasFailures = failures.length > 0 || switched !== null;
    const weight = answers.length > 0 ? 'answers' : hasFailures ? 'failures' : 'nothing';
    return { value, weight, answers, failures, switched };
  });
}

/** Offices that are alike are taken otherwise once. */
function withoutLikes(
  { description }: Worked,
  assumed: readonly AssumedValue[],
): readonly { readonly value: AssumedValue; readonly alike: readonly ElementId[] }[] {
  const groups = officeGroups(description);
  return assumed.flatMap((value) => {
    const { kind, id } = value.element;
    const group = kind === 'office' ? groups.find(({ offices }) => offices.includes(id)) : undefined;
    if (group && group.office !== id) return [];
    return [{ value, alike: group?.offices ?? [id] }];
  });
}

/** One row after the other, in the order of the file, so that whoever shows them need not wait for all. */
export function* ledgerRows(
  worked: Worked,
  assumed: readonly AssumedValue[],
): Generator<LedgerRow, void, undefined> {
  for (const { value, alike } of withoutLikes(worked, assumed)) {
    const otherwise = otherwiseOf(worked, value);
    yield { ...value, alike, otherwise, weight: heaviest(otherwise.map(({ weight }) => weight)) };
  }
}

/** What decides first; within the same weight the order of the file. */
export function ledger(worked: Worked, assumed: readonly AssumedValue[]): readonly LedgerRow[] {
  const rows = [...ledgerRows(worked, assumed)];
  return weights.flatMap((weight) => rows.filter((row) => row.weight === weight));
}
