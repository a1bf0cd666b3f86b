// A second solver for labs in the format of the recordings, written from the numbered rules of
// tests/fixtures/recordings/README.md and owing nothing to the engine: rounds for everybody at once, plain walks.

type ByPrefix = number | Readonly<Record<string, number>>;
export type Lab = {
  readonly routers: readonly {
    id: string;
    asn: number;
    originates: readonly string[];
    addresses: readonly string[];
  }[];
  readonly links: readonly {
    id: string;
    ends: readonly [string, string];
    exposure: string;
    over?: readonly string[];
  }[];
  readonly sessions: readonly {
    link: string;
    from: string;
    to: string;
    exports: readonly string[];
    prepend?: ByPrefix;
    importLocalPreference?: ByPrefix;
  }[];
  readonly flows: readonly {
    from: string;
    to: string;
    source: string;
    destination: string;
    fromRouter: string;
    toRouter: string;
  }[];
  readonly sourceNat: readonly {
    router: string;
    towards: string | readonly string[];
    address: string;
    onlyTo?: readonly string[];
  }[];
};

type Route = { from: string; link: string; preference: number; path: readonly number[]; ibgp: boolean };
/** By router: its own prefix, or the equal best routes, the one that it advertises first. */
type Table = ReadonlyMap<string, 'own' | readonly Route[]>;
type Way = { routers: readonly string[]; links: readonly string[]; arrived: boolean };

const ROUNDS = 100;
const bits = (address: string) =>
  address
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('');
const lengthOf = (prefix: string) => Number(prefix.split('/')[1]);
const covers = (prefix: string, address: string) =>
  bits(address).startsWith(bits(prefix.split('/')[0] ?? '').slice(0, lengthOf(prefix)));
const numberFor = (rule: ByPrefix | undefined, prefix: string, usual: number) =>
  typeof rule === 'object' ? (rule[prefix] ?? rule['*'] ?? usual) : (rule ?? usual);
const text = (value: unknown) => JSON.stringify(value);

/** Rule 3: highest preference, shortest path, eBGP before iBGP; the order of routers decides what is advertised. */
function best(heard: readonly Route[], order: ReadonlyMap<string, number>): readonly Route[] {
  const rank = (route: Route) => [-route.preference, route.path.length, route.ibgp ? 1 : 0];
  const sorted = [...heard].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, index) => value !== y[index]);
    return at < 0 ? (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0) : (x[at] ?? 0) - (y[at] ?? 0);
  });
  return sorted.filter((route) => sorted[0] && text(rank(route)) === text(rank(sorted[0])));
}

/** Rules 1, 2, 4, 7, 8, 9, 10 for one prefix; null where BGP never settles. */
export function tableOf(lab: Lab, prefix: string, down: ReadonlySet<string>): Table | null {
  const order = new Map(lab.routers.map(({ id }, index) => [id, index]));
  const asn = new Map(lab.routers.map((router) => [router.id, router.asn]));
  const own = new Set(
    lab.routers.filter(({ originates }) => originates.includes(prefix)).map(({ id }) => id),
  );
  const live = lab.sessions.filter(
    (each) => !down.has(each.link) && each.exports.includes(prefix) && !own.has(each.to),
  );
  let table: Table = new Map([...own].map((id) => [id, 'own'] as const));
  for (let round = 0; round < ROUNDS; round += 1) {
    const heard = new Map<string, Route[]>();
    for (const session of live) {
      const { from, to, link } = session;
      const sender = table.get(from);
      const advertised = sender === 'own' ? null : sender?.[0];
      if (advertised === undefined || advertised?.from === to) continue;
      const ibgp = asn.get(from) === asn.get(to);
      if (ibgp ? advertised?.ibgp : advertised?.path.includes(asn.get(to) ?? 0)) continue;
      const times = 1 + numberFor(session.prepend, prefix, 0);
      const path = advertised?.path ?? [];
      const route = ibgp
        ? { preference: advertised?.preference ?? 100, path }
        : {
            preference: numberFor(session.importLocalPreference, prefix, 100),
            path: [...Array.from({ length: times }, () => asn.get(from) ?? 0), ...path],
          };
      heard.set(to, [...(heard.get(to) ?? []), { ...route, from, link, ibgp }]);
    }
    const next = new Map<string, 'own' | readonly Route[]>([...own].map((id) => [id, 'own']));
    for (const [id, routes] of heard) next.set(id, best(routes, order));
    if (text([...next]) === text([...table])) return next;
    table = next;
  }
  return null;
}

/** Rules 5, 8, 11, 16: longest match, all equal next hops, until a router owns the address or none has a route. */
function ways(
  lab: Lab,
  tableFor: (prefix: string) => Table | null,
  from: string,
  address: string,
): readonly Way[] | null {
  const prefixes = [...new Set(lab.routers.flatMap(({ originates }) => originates))]
    .filter((prefix) => covers(prefix, address))
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const owners = new Set(
    lab.routers.filter(({ addresses }) => addresses.includes(address)).map(({ id }) => id),
  );
  const ended: Way[] = [];
  const open: Way[] = [{ routers: [from], links: [], arrived: false }];
  for (let way = open.pop(); way; way = open.pop()) {
    const here = way.routers.at(-1) ?? '';
    if (owners.has(here)) ended.push({ ...way, arrived: true });
    else if (way.routers.indexOf(here) < way.routers.length - 1) ended.push(way);
    else {
      const tables = prefixes.map(tableFor);
      if (tables.includes(null)) return null;
      const match = tables.map((table) => table?.get(here)).find((entry) => entry !== undefined);
      if (match === undefined || match === 'own') ended.push(way);
      else
        for (const { from: next, link } of match)
          open.push({ routers: [...way.routers, next], links: [...way.links, link], arrived: false });
    }
  }
  return ended;
}

const joined = (a: Way, b: Way): Way => ({
  routers: [...a.routers, ...b.routers.slice(1)],
  links: [...a.links, ...b.links],
  arrived: b.arrived,
});
const listed = (all: readonly Way[]) => [...new Set(all.map(({ routers }) => text(routers)))].sort();

/** Rules 6, 13, 14, 15: what one would write down of one flow. Null where routes do not settle. */
export function solve(lab: Lab, flow: Lab['flows'][number], tableFor: (prefix: string) => Table | null) {
  const requests = ways(lab, tableFor, flow.fromRouter, flow.destination);
  if (!requests) return null;
  const delivered = requests.filter(({ arrived }) => arrived);
  const replies: Way[] = [];
  let without = false;
  for (const request of delivered) {
    const put = request.routers.flatMap((router, index) => {
      const entry = lab.sourceNat.find(
        (each) =>
          each.router === router &&
          [each.towards].flat().includes(request.routers[index + 1] ?? '') &&
          (each.onlyTo?.includes(flow.to) ?? true),
      );
      return entry ? [entry.address] : [];
    });
    let walks: readonly Way[] = [{ routers: [flow.toRouter], links: [], arrived: true }];
    for (const address of [...put.reverse(), flow.source]) {
      const onward: Way[] = [];
      for (const walk of walks) {
        const rest = walk.arrived ? ways(lab, tableFor, walk.routers.at(-1) ?? '', address) : [];
        if (!rest) return null;
        onward.push(...(walk.arrived ? rest.map((each) => joined(walk, each)) : [walk]));
      }
      walks = onward;
    }
    without ||= walks.some(({ arrived }) => !arrived);
    replies.push(...walks.filter(({ arrived }) => arrived));
  }
  const lost = requests.filter(({ arrived }) => !arrived);
  const exposureOf = ({ links }: Way) => {
    const all = links.map((id) => lab.links.find((link) => link.id === id)?.exposure);
    return ['internet', 'tunnel'].find((kind) => all.includes(kind)) ?? 'private';
  };
  const partly = lost.length > 0 || without ? 'partial' : 'ok';
  const left = lost.some(({ links }) => links.length > 0) ? 'blackhole' : 'no-route';
  const reversed = replies.map((way) => ({ ...way, routers: [...way.routers].reverse() }));
  const isThere = delivered.length > 0;
  return {
    status: isThere ? (replies.length > 0 ? partly : 'no-return') : left,
    paths: listed(delivered),
    returnPaths: listed(replies),
    droppedAt: lost.length > 0 ? listed(lost) : null,
    exposure: isThere ? [...new Set([...delivered, ...replies].map(exposureOf))].sort().join('+') : null,
    symmetric: isThere ? text(listed(reversed)) === text(listed(delivered)) && !without : null,
  };
}
