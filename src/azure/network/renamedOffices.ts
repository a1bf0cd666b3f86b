// Edits that replace offices by another one wherever a text names them: expectations, shared risks, WANs.

import type { Edit } from '../../format/writing/applied';
import { plainExpectation, plainShared } from '../../format/writing/plain';
import type { NetworkDescription } from '../../model/description';
import { set } from './question';

/** `to` gives the new id of an office; undefined for one that keeps its own. */
export function renamedOffices(
  all: NetworkDescription,
  to: (office: string) => string | undefined,
): readonly Edit[] {
  const renamed = (id: string): string => {
    const [office = '', ...rest] = id.split('.');
    return [to(office) ?? office, ...rest].join('.');
  };
  const isOfOffice = (kind: string) => !['circuit', 'location', 'provider', 'wan', 'vnet'].includes(kind);
  const expectations = all.expect.flatMap((expectation, index) => {
    const from = [...new Set(expectation.from.map(renamed))];
    if (from.join() === expectation.from.join()) return [];
    return [set(['expect', index], plainExpectation({ ...expectation, from }, all))];
  });
  const shared = all.shared.flatMap((risk, index) => {
    const elements = risk.elements.map((each) =>
      isOfOffice(each.kind) ? { ...each, id: renamed(each.id) } : each,
    );
    const isAsBefore = elements.every((each, at) => each.id === risk.elements[at]?.id);
    return isAsBefore ? [] : [set(['shared', index], plainShared({ ...risk, elements }))];
  });
  const wans = all.wans.flatMap(({ id, defaultFrom }) => {
    const office = defaultFrom === undefined ? undefined : to(defaultFrom);
    return office === undefined ? [] : [set(['wans', id, 'default-from'], office)];
  });
  return [...expectations, ...shared, ...wans];
}
