// Writes or replaces an assumed value in the text; keeps comments and everything else.

import type { LedgerRow } from '../../analysis/overview/ledger';
import { readDescription } from '../../format/readDescription';
import type { Edit } from '../../format/writing/applied';
import { edited } from '../../format/writing/edit';

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
  const { services } = readDescription(text).description;
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

/** Returns undefined if the text cannot be parsed or the edit would not yield the value. */
export const textWithDecision = (
  text: string,
  { kind, elements, field, value }: Decision,
): string | undefined =>
  edited(
    text,
    elements.flatMap((element): readonly Edit[] =>
      field === 'route-filter'
        ? filterEdits(text, element, value)
        : [{ kind: 'set', path: [sectionOf[kind], element, field], value }],
    ),
  );
