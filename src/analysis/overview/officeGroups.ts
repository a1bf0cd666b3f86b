// Offices that differ in nothing but their names are answered for once.

import type { ElementId, NetworkDescription, Office } from '../../model/description';

export type OfficeGroup = {
  /** Stands for all of them. */
  readonly office: ElementId;
  /** In the order of the file. */
  readonly offices: readonly ElementId[];
  /** Sites, counted offices by their number. */
  readonly count: number;
};

/** Offices that something else in the file names; what holds for them need not hold for others. */
function namedElsewhere({ wans, shared }: NetworkDescription): (office: ElementId) => boolean {
  const inShared = shared.flatMap(({ elements }) => elements.map(({ id }) => id.split('.')[0]));
  const named = new Set([...wans.map(({ defaultFrom }) => defaultFrom), ...inShared]);
  return (office) => named.has(office);
}

/** Offices with addresses or numbers that were given: two that share one get in each other's way. */
function hasGivenNumbers({ offices, circuits }: NetworkDescription): (office: Office) => boolean {
  const pooled = new Set(
    circuits.filter(({ microsoft }) => (microsoft?.nat.length ?? 0) > 0).map(({ id }) => id),
  );
  const asns = offices.map(({ asn }) => asn);
  return ({ lan, asn, exit, circuits: own }) =>
    lan.length > 0 ||
    (asn !== undefined && asns.filter((each) => each === asn).length > 1) ||
    (typeof exit === 'object' && exit.nat !== undefined) ||
    own.some((circuit) => pooled.has(circuit));
}

/** All that an office is told apart by. That it has an AS number of its own says something, and which one does not. */
function shapeOf({ id, name, note, count, users, asn, ...shape }: Office, isAlone: boolean): string {
  return JSON.stringify([isAlone ? id : null, asn !== undefined, shape]);
}

/** Offices with users, in the order of the file; data centres are passed through, and nobody asks from them. */
export function officeGroups(description: NetworkDescription): readonly OfficeGroup[] {
  const isNamed = namedElsewhere(description);
  const hasNumbers = hasGivenNumbers(description);
  const groups = new Map<string, Office[]>();
  for (const office of description.offices) {
    if (office.users === false) continue;
    const key = shapeOf(office, isNamed(office.id) || hasNumbers(office));
    groups.set(key, [...(groups.get(key) ?? []), office]);
  }
  return [...groups.values()].flatMap((offices) => {
    const [first] = offices;
    if (!first) return [];
    const count = offices.reduce((sum, office) => sum + (office.count ?? 1), 0);
    return [{ office: first.id, offices: offices.map(({ id }) => id), count }];
  });
}
