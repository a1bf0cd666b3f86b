// Writes or replaces an assumed value in the text; keeps comments and everything else.

import type { LedgerRow } from '../../analysis/overview/ledger';
import type { Edit } from '../../format/writing/applied';
import { edited, writtenIn } from '../../format/writing/edit';
import { readingOf } from './derived';

type Kind = LedgerRow['element']['kind'];

const sectionOf: Readonly<Record<Kind, string>> = {
  office: 'offices',
  circuit: 'circuits',
  wan: 'wans',
  vnet: 'vnets',
  service: 'services',
};

/** Records a value that the reader chose, so that it can be changed again. */
export type Decision = {
  readonly id: string;
  readonly kind: Kind;
  readonly elements: readonly string[];
  readonly field: LedgerRow['field'];
  readonly value: string;
  readonly values: readonly string[];
};

export const decisionOf = (row: LedgerRow, value: string): Decision => ({
  id: row.id,
  kind: row.element.kind,
  elements: row.alike,
  field: row.field,
  value,
  values: [row.value, ...row.others],
});

/** A route filter names what passes, or is none: one excludes the other. */
function filterEdits(text: string, circuit: string, value: string): readonly Edit[] {
  const path = ['circuits', circuit, 'peerings', 'microsoft'];
  const { services } = readingOf(text).description;
  const named = services.map(({ id }) => id).filter((id) => id !== 'microsoft-365');
  return value === 'none'
    ? [
        { kind: 'remove', path: [...path, 'services'] },
        { kind: 'set', path: [...path, 'route-filter'], value },
      ]
    : [
        { kind: 'remove', path: [...path, 'route-filter'] },
        { kind: 'set', path: [...path, 'services'], value: named },
      ];
}

const editsFor = (text: string, { kind, elements, field, value }: Decision): readonly Edit[] =>
  elements.flatMap((element): readonly Edit[] =>
    field === 'route-filter'
      ? filterEdits(text, element, value)
      : [{ kind: 'set', path: [sectionOf[kind], element, field], value }],
  );

/** Returns undefined if the text cannot be parsed or the edit would not yield the value. */
export const textWithDecision = (text: string, decision: Decision): string | undefined =>
  edited(text, editsFor(text, decision));

/**
 * Leaves out elements that the text no longer has: the ledger is computed after a pause, and may list those of
 * an earlier text. Null if none is left.
 */
export function decisionWithin(text: string, decision: Decision): Decision | null {
  const { offices, circuits, wans, vnets, services } = readingOf(text).description;
  const all = { office: offices, circuit: circuits, wan: wans, vnet: vnets, service: services };
  const elements = decision.elements.filter((element) => all[decision.kind].some(({ id }) => id === element));
  return elements.length === 0 ? null : { ...decision, elements };
}

/** Leaves out decisions that the text no longer has as they were made, after an undo or another edit. */
export function decisionsIn(text: string, decisions: readonly Decision[]): readonly Decision[] {
  if (decisions.length === 0) return decisions;
  const isWritten = writtenIn(text);
  return decisions.flatMap((decision) => {
    const within = decisionWithin(text, decision);
    return within && isWritten(editsFor(text, within)) ? [within] : [];
  });
}
