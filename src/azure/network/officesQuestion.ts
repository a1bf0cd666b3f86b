// Asks which offices are behind the circuits; Azure knows none of them.

import type { Edit } from '../../format/writing/applied';
import { type Plain, type PlainMap, plainOffice } from '../../format/writing/plain';
import type { NetworkDescription, Office } from '../../model/description';
import type { Described } from './described';
import { type Answer, answer, type OfficeRow, type Question, question, set } from './question';
import { renamedOffices } from './renamedOffices';

export const behindCircuits = ({ offices }: NetworkDescription): readonly Office[] =>
  offices.filter(({ circuits }) => circuits.length > 0);

/** The name of an office as a text has it. */
export const calledAs = ({ id, name }: Office): string => name ?? id;

/** Fields whose values are lists that add up; of others there is one value for an office. */
const lists = ['lan', 'vpn', 'wan', 'circuits', 'prefer'];

const items = (value: Plain | undefined): readonly Plain[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const distinct = (values: readonly Plain[]): readonly Plain[] =>
  values.filter(
    (value, index) => values.findIndex((each) => JSON.stringify(each) === JSON.stringify(value)) === index,
  );

/** The fields of one office made of several: the first one's, where two differ. */
function combined(offices: readonly PlainMap[]): { readonly fields: PlainMap; readonly differing: string[] } {
  const names = [...new Set(offices.flatMap((office) => Object.keys(office)))];
  const differing: string[] = [];
  const fields = names.flatMap((name): readonly (readonly [string, Plain])[] => {
    const values = offices.flatMap((office) => office[name] ?? []);
    if (lists.includes(name)) return [[name, distinct(offices.flatMap((office) => items(office[name])))]];
    const [first] = distinct(offices.flatMap((office) => (office[name] === undefined ? [] : [office[name]])));
    if (first === undefined || values.length === 0) return [];
    if (distinct(offices.flatMap((office) => office[name] ?? [])).length > 1) differing.push(name);
    return [[name, first]];
  });
  return { fields: Object.fromEntries(fields), differing };
}

/** As a paste wrote it: nobody has said anything about the office. */
const isUntouched = ({ office, fields }: { readonly office: Office; readonly fields: PlainMap }): boolean =>
  isUnnamed(office, office.circuits) &&
  Object.keys(fields).every((field) => field === 'asn' || field === 'circuits');

/** Sets what differs, so that the rest stays as it is written, with its comments. */
function changedFields(id: string, fields: PlainMap, current: NetworkDescription): readonly Edit[] {
  const there = current.offices.find((each) => each.id === id);
  if (!there) return [set(['offices', id], fields)];
  const before = plainOffice(there, current);
  const isChanged = ([name, value]: readonly [string, Plain]) =>
    JSON.stringify(before[name]) !== JSON.stringify(value);
  return [
    ...Object.keys(before)
      .filter((name) => fields[name] === undefined)
      .map((name): Edit => ({ kind: 'remove', path: ['offices', id, name] })),
    ...Object.entries(fields)
      .filter(isChanged)
      .map(([name, value]) => set(['offices', id, name], value)),
  ];
}

/**
 * One office for all circuits, with what was said about each. Where two say different things, one answer for
 * each of them; AS numbers that differ are left out, because they come from the circuits.
 */
function oneOffice(offices: readonly Office[], current: NetworkDescription): readonly Answer[] {
  if (offices.length < 2) return [answer('one-office')];
  const plain = offices.map((office) => ({ office, fields: plainOffice(office, current) }));
  const { differing } = combined(plain.map(({ fields }) => fields));
  const said = differing.filter((name) => name !== 'asn');
  const leading = said.length > 0 ? plain : plain.slice(0, 1);
  return leading.map(({ office }) => {
    const ordered = [
      ...plain.filter((each) => each.office === office),
      ...plain.filter((each) => each.office !== office),
    ];
    const { fields } = combined(ordered.map((each) => each.fields));
    const { asn, ...rest } = fields;
    const whole = differing.includes('asn') || asn === undefined ? rest : { asn, ...rest };
    const id = plain.every(isUntouched) ? 'office' : office.id;
    const gone = offices.filter((each) => each.id !== id);
    const edits: readonly Edit[] = [
      ...changedFields(id, whole, current),
      ...gone.map((each): Edit => ({ kind: 'remove', path: ['offices', each.id] })),
      ...renamedOffices(current, (each) => (gone.some((other) => other.id === each) ? id : undefined)),
    ];
    return answer('one-office', edits, said.length > 0 ? { as: calledAs(office), fields: said } : {});
  });
}

/** An id that a paste gave to an office, which nobody has named yet. */
const isUnnamed = ({ id, name }: Office, circuits: readonly string[]): boolean =>
  name === undefined && (id === 'office' || circuits.some((circuit) => id === `office-${circuit}`));

const rowsOf = (offices: readonly Office[]): readonly OfficeRow[] =>
  [...new Set(offices.flatMap((office) => office.circuits))].map((circuit) => ({
    circuit,
    offices: offices.filter((office) => office.circuits.includes(circuit)).map(({ id }) => id),
  }));

export function officesQuestion(
  { circuits, evidence, learned, sites }: Described,
  current: NetworkDescription,
): Question {
  const offices = behindCircuits(current);
  const asns = circuits.flatMap(({ fact }) => fact.peerings.flatMap(({ peerAsn }) => peerAsn?.value ?? []));
  const isOneAsn = new Set(asns).size === 1 && circuits.length > 1;
  const networks = [
    ...evidence.filter(({ peering }) => peering === 'private').flatMap((each) => each.networks),
    ...(learned?.overExpressRoute ?? []),
  ];
  const candidates = [...new Set(networks)];
  const rows = rowsOf(offices);
  const drawn = rows.map(({ circuit, offices: ids }) => {
    const names = offices.filter(({ id }) => ids.includes(id)).map(calledAs);
    return `${names.join(', ')} behind ${circuit}`;
  });
  const asDrawn = answer('as-drawn', [], { offices: offices.length, drawn });
  const one = oneOffice(offices, current);
  const several = isOneAsn ? [...one, asDrawn] : [asDrawn, ...one];
  const open = sites.filter(({ id }) => current.offices.some((office) => office.id === id));
  const vpnSites = open.map(({ id }) => id);
  const same = vpnSites.flatMap((site) =>
    offices
      .filter(({ id }) => id !== site)
      .map(({ id }) => answer('site-is-office', siteEdits(site, id, current), { site, office: id })),
  );
  const ids = circuits.map(({ id }) => id);
  return question('offices', [], [...(offices.length > 1 ? several : [asDrawn]), ...same.slice(0, 8)], {
    parameters: { candidates, sites: vpnSites },
    own: { kind: 'offices', rows, current },
    isSettled: offices.length > 0 && !offices.some((office) => isUnnamed(office, ids)),
  });
}

/** The office takes over what is known of the site, and keeps what it has. */
function siteEdits(site: string, office: string, current: NetworkDescription): readonly Edit[] {
  const there = current.offices.find(({ id }) => id === office);
  const here = current.offices.find(({ id }) => id === site);
  if (!here || !there) return [];
  const own = plainOffice(there, current);
  const { fields } = combined([own, plainOffice(here, current)]);
  const { name: _, ...others } = fields;
  const named = own.name === undefined ? others : { name: own.name, ...others };
  return [
    ...changedFields(office, named, current),
    { kind: 'remove', path: ['offices', site] },
    ...renamedOffices(current, (each) => (each === site ? office : undefined)),
  ];
}
