// The rules of the recordings once more, as plainly as they can be written: every router asked again and again
// until no router changes its route, every packet followed along every path. Slow, and independent of the engine.

import type { Address, ByPrefix, Network, Prefix } from '../../src/model/network';
import type { RandomQuestion } from '../fixtures/networks';

type Heard = { from: string; over: string; preference: number; path: number[]; ibgp: boolean };
type Table = { own: boolean; heard: Heard[] };
/** By router, then by prefix. */
type Tables = Record<string, Record<Prefix, Table>>;

export type ReferencePath = { ids: string[]; reason?: string };
export type ReferenceTrace = {
  requests: ReferencePath[];
  exchanges: { replyTo: string; requests: string[]; replies: ReferencePath[] }[];
};

const ROUNDS = 60;

export function best(table: Table | undefined, order: readonly string[]): Heard[] {
  let left = table?.heard ?? [];
  const most = Math.max(...left.map(({ preference }) => preference));
  left = left.filter(({ preference }) => preference === most);
  const shortest = Math.min(...left.map(({ path }) => path.length));
  left = left.filter(({ path }) => path.length === shortest);
  if (left.some(({ ibgp }) => !ibgp)) left = left.filter(({ ibgp }) => !ibgp);
  return left.sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
}

const PRIVATE = [
  [64512, 65534],
  [4200000000, 4294967294],
] as const;

function numberIn(numbers: ByPrefix | undefined, prefix: Prefix, usual: number): number {
  if (typeof numbers === 'object') return numbers[prefix] ?? numbers['*'] ?? usual;
  return numbers ?? usual;
}

function isDown(network: Network, down: ReadonlySet<string>, id: string): boolean {
  const over = network.adjacencies.find((each) => each.id === id)?.over ?? [];
  return down.has(id) || over.some((below) => below !== id && isDown(network, down, below));
}

/** What one router would know, were everybody else to keep to what they know now. */
export function asked(
  { network, down }: RandomQuestion,
  prefixes: readonly Prefix[],
  tables: Tables,
  id: string,
): Record<Prefix, Table> {
  const order = network.routers.map((router) => router.id);
  const asnOf = (router: string) => network.routers.find((each) => each.id === router)?.asn ?? Number.NaN;
  const incoming = network.sessions.filter(
    ({ to, adjacency }) => to === id && !isDown(network, down, adjacency),
  );
  const known: Record<Prefix, Table> = {};
  for (const prefix of prefixes) {
    const own = network.routers.some((each) => each.id === id && each.originates.includes(prefix));
    const heard = incoming.flatMap((session): Heard[] => {
      if (!session.exports.includes(prefix)) return [];
      const sender = tables[session.from]?.[prefix];
      const [told] = best(sender, order);
      if (!sender?.own && told === undefined) return [];
      const route = sender?.own ? undefined : told;
      const ibgp = asnOf(session.from) === asnOf(id);
      if (route?.from === id || (ibgp && route?.ibgp)) return [];
      let path = route?.path ?? [];
      const common = { from: session.from, over: session.adjacency, ibgp };
      if (ibgp) return [{ ...common, path, preference: route?.preference ?? 100 }];
      if (session.removesPrivateAs)
        path = path.filter((asn) => !PRIVATE.some(([low, high]) => asn >= low && asn <= high));
      if (session.overridesAs) path = path.map((asn) => (asn === asnOf(id) ? asnOf(session.from) : asn));
      if (path.includes(asnOf(id))) return [];
      const repeats = 1 + numberIn(session.prepend, prefix, 0);
      const longer = [...Array.from({ length: repeats }, () => asnOf(session.from)), ...path];
      return [{ ...common, path: longer, preference: numberIn(session.importLocalPreference, prefix, 100) }];
    });
    if (own || heard.length > 0) known[prefix] = { own, heard };
  }
  return known;
}

/** Those that cover some address that the conversation can be sent to. */
function prefixesInPlay({ network, flow }: RandomQuestion): Prefix[] {
  const addresses = [flow.destination, flow.source, ...network.translations.map(({ address }) => address)];
  const originated = new Set(network.routers.flatMap(({ originates }) => originates));
  return [...originated].filter((prefix) => addresses.some((address) => matches(prefix, address) !== null));
}

/** Everybody at once, round by round; null when they never settle. */
export function settled(question: RandomQuestion): Tables | null {
  const prefixes = prefixesInPlay(question);
  let tables: Tables = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = tables;
    const after: Tables = {};
    for (const { id } of question.network.routers) after[id] = asked(question, prefixes, before, id);
    if (JSON.stringify(after) === JSON.stringify(before)) return after;
    tables = after;
  }
  return null;
}

/** One after another in a given order; differs from the rounds where policies leave more than one answer. */
export function settledInTurn(question: RandomQuestion, order: readonly string[]): Tables | null {
  const prefixes = prefixesInPlay(question);
  const tables: Tables = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = JSON.stringify(tables);
    for (const id of order) tables[id] = asked(question, prefixes, tables, id);
    if (JSON.stringify(tables) === before) return tables;
  }
  return null;
}

const bits = (address: Address) =>
  address
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('');

function matches(prefix: Prefix, address: Address): number | null {
  const [base = '', length = ''] = prefix.split('/');
  return bits(address).startsWith(bits(base).slice(0, Number(length))) ? Number(length) : null;
}

const isRefused = ({ refusals }: Network, here: string, next: string, address: Address) =>
  refusals.some(
    ({ router, towards, prefixes }) =>
      router === here &&
      towards.includes(next) &&
      prefixes.some((prefix) => matches(prefix, address) !== null),
  );

/** Every way that a packet can go; ids of routers and adjacencies in turn. */
function ways(network: Network, tables: Tables, start: string[], address: Address): ReferencePath[] {
  const order = network.routers.map(({ id }) => id);
  const open = [start];
  const ended: ReferencePath[] = [];
  for (let ids = open.shift(); ids; ids = open.shift()) {
    const here = ids.at(-1) ?? '';
    const visited = ids.slice(start.length - 1).filter((_, index) => index % 2 === 0);
    if (visited.indexOf(here) < visited.length - 1) {
      ended.push({ ids, reason: 'loop' });
      continue;
    }
    if (network.routers.some(({ id, addresses }) => id === here && addresses.includes(address))) {
      ended.push({ ids });
      continue;
    }
    const matching = Object.entries(tables[here] ?? {})
      .map(([prefix, table]) => ({ length: matches(prefix, address), table }))
      .filter(({ length }) => length !== null)
      .sort((a, b) => (b.length ?? 0) - (a.length ?? 0));
    const chosen = matching[0]?.table;
    if (!chosen) ended.push({ ids, reason: 'no-route' });
    else if (chosen.own) ended.push({ ids, reason: 'nobody-owns-address' });
    else {
      const next = best(chosen, order).filter(({ from }) => !isRefused(network, here, from, address));
      for (const { over, from } of next) open.push([...ids, over, from]);
      if (next.length < best(chosen, order).length) ended.push({ ids, reason: 'refused' });
    }
  }
  return ended;
}

export function referenceTrace({ network, flow }: RandomQuestion, tables: Tables): ReferenceTrace {
  const requests = ways(network, tables, [flow.from], flow.destination);
  const groups = new Map<string, { replyTo: string; requests: string[]; replies: ReferencePath[] }>();
  for (const { ids, reason } of requests) {
    if (reason) continue;
    const put: { router: string; address: Address }[] = [];
    for (let at = 0; at + 2 < ids.length; at += 2) {
      const rule = network.translations.find(
        ({ router, towards, onlyTo }) =>
          router === ids[at] &&
          towards.includes(ids[at + 2] ?? '') &&
          (onlyTo === undefined || onlyTo.includes(flow.destination)),
      );
      if (rule) put.push(rule);
    }
    const key = put.map(({ router, address }) => `${router}:${address}`).join();
    const group = groups.get(key);
    if (group) group.requests.push(ids.join());
    else
      groups.set(key, {
        replyTo: put.at(-1)?.address ?? flow.source,
        requests: [ids.join()],
        replies: repliesTo(put),
      });
  }

  function repliesTo(put: readonly { address: Address }[]): ReferencePath[] {
    const addresses = [...put.map(({ address }) => address).reverse(), flow.source];
    let paths: ReferencePath[] = [{ ids: [flow.to] }];
    for (const address of addresses) {
      paths = paths.flatMap((path) => (path.reason ? [path] : ways(network, tables, path.ids, address)));
    }
    return paths;
  }

  return { requests, exchanges: [...groups.values()] };
}
