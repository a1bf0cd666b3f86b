// Writes or replaces an assumed value in the text; keeps comments and everything else.

import type { LedgerRow } from '../../analysis/overview/ledger';
import { edited } from '../../format/writing/edit';

type Kind = LedgerRow['element']['kind'];

const sectionOf: Readonly<Record<Kind, string>> = { office: 'offices', circuit: 'circuits', vnet: 'vnets' };

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

/** Returns undefined if the text cannot be parsed or the edit would not yield the value. */
export const textWithDecision = (
  text: string,
  { kind, elements, field, value }: Decision,
): string | undefined =>
  edited(
    text,
    elements.map((element) => ({ kind: 'set', path: [sectionOf[kind], element, field], value })),
  );
