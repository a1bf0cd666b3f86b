// Groups offices that differ only in their names, to compute their answers once.

import { isPrivateAsNumber } from '../../compile/numbers/asNumberSource';
import type { ElementId, NetworkDescription, Office } from '../../model/description';
import type { Prefix } from '../../model/network';
import { type Block, blockOf } from '../../model/prefix';

export type OfficeGroup = {
  /** Represents all of them. */
  readonly office: ElementId;
  /** In the order of the file. */
  readonly offices: readonly ElementId[];
  /** Sites, counted offices by their number. */
  readonly count: number;
};

/** Offices named elsewhere in the file; their answers may differ from others'. */
function namedElsewhere({ wans, shared }: NetworkDescription): (office: ElementId) => boolean {
  const inShared = shared.flatMap(({ elements }) => elements.map(({ id }) => id.split('.')[0]));
  const named = new Set([...wans.map(({ defaultFrom }) => defaultFrom), ...inShared]);
  return (office) => named.has(office);
}

/** Prefixes of the file that contain another, or occur twice. */
function overlapping({ offices, circuits, vnets }: NetworkDescription): ReadonlySet<Prefix> {
  const given = [
    ...offices.flatMap(({ lan }) => lan),
    ...offices.flatMap(({ exit }) => (typeof exit === 'object' ? (exit.nat ?? []) : [])),
    ...circuits.flatMap(({ microsoft }) => microsoft?.nat ?? []),
    ...vnets.flatMap(({ lan }) => lan),
  ];
  const blocks = given.map(blockOf).sort((a, b) => a.first - b.first || b.size - a.size);
  const found = new Set<Prefix>();
  const open: Block[] = [];
  for (const block of blocks) {
    for (let last = open.at(-1); last && last.first + last.size <= block.first; last = open.at(-1))
      open.pop();
    const around = open.at(-1);
    if (around) found.add(around.prefix).add(block.prefix);
    open.push(block);
  }
  return found;
}

/** In so small a network two addresses may coincide. */
const isSmall = (prefix: Prefix) => blockOf(prefix).length > 29;

/** Offices with given addresses or AS numbers: sharing one causes conflicts. */
function sharesNumbers(description: NetworkDescription): (office: Office) => boolean {
  const { offices, circuits } = description;
  const pooled = new Set(
    circuits.filter(({ microsoft }) => (microsoft?.nat.length ?? 0) > 0).map(({ id }) => id),
  );
  const asns = offices.map(({ asn }) => asn);
  const shared = overlapping(description);
  return ({ lan, asn, exit, circuits: own }) => {
    const pool = typeof exit === 'object' ? exit.nat : undefined;
    return (
      [...lan, ...(pool === undefined ? [] : [pool])].some((each) => shared.has(each) || isSmall(each)) ||
      (asn !== undefined && asns.filter((each) => each === asn).length > 1) ||
      own.some((circuit) => pooled.has(circuit))
    );
  };
}

/**
 * Everything that distinguishes an office. The number of its networks matters, and whether its AS number is
 * private, since Microsoft strips those; the values themselves do not.
 */
function shapeOf(
  { id, name, note, count, users, asn, lan, exit, ...shape }: Office,
  isAlone: boolean,
): string {
  return JSON.stringify([
    isAlone ? id : null,
    asn === undefined || isPrivateAsNumber(asn),
    Math.max(1, lan.length),
    typeof exit === 'object' ? exit.refuses : (exit ?? null),
    shape,
  ]);
}

/** Offices with users, in the order of the file; data centres are transit only and send no traffic. */
export function officeGroups(description: NetworkDescription): readonly OfficeGroup[] {
  const isNamed = namedElsewhere(description);
  const hasNumbers = sharesNumbers(description);
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
