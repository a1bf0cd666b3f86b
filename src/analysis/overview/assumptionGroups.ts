// The assumptions that the ledger lists: those of offices that differ only in their names are one.

import type { Assumption } from '../../compile/complete/assumption';
import { assumptionsOf } from '../../compile/complete/assumptions';
import type { ElementId, NetworkDescription } from '../../model/description';
import { officeGroups } from './officeGroups';

export type AssumptionGroup = {
  readonly assumed: Assumption;
  /** All similar offices with this assumption, or the only element. */
  readonly alike: readonly ElementId[];
};

export function assumptionGroups(description: NetworkDescription): readonly AssumptionGroup[] {
  const groups = officeGroups(description);
  return assumptionsOf(description).flatMap((assumed) => {
    const { kind, id } = assumed.element;
    const group = kind === 'office' ? groups.find(({ offices }) => offices.includes(id)) : undefined;
    return group && group.office !== id ? [] : [{ assumed, alike: group?.offices ?? [id] }];
  });
}
