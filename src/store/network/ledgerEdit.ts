// Writes an assumed value into the text, or another in its place; comments and everything else stay.

import type { LedgerRow } from '../../analysis/overview/ledger';
import { edited } from '../../format/writing/edit';

type Kind = LedgerRow['element']['kind'];

const sectionOf: Readonly<Record<Kind, string>> = { office: 'offices', circuit: 'circuits', vnet: 'vnets' };

/** What was decided here, so that it can be decided otherwise again. */
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

/** Undefined where the text cannot be parsed, or would not say what was meant. */
export const textWithDecision = (
  text: string,
  { kind, elements, field, value }: Decision,
): string | undefined =>
  edited(
    text,
    elements.map((element) => ({ kind: 'set', path: [sectionOf[kind], element, field], value })),
  );
