import { describe, expect, it } from 'vitest';
import { noticeTexts } from '../../../src/content/controls';
import { loadLibraryFile } from '../../../src/networks/library/loadLibrary';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { repairedFor, type Written } from '../../../src/store/network/arrival';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { toldOf } from '../../../src/store/network/derived';
import { isNetworkAddress } from '../../../src/store/network/isNetworkAddress';
import { libraryPlaceIn, libraryQueryFor } from '../../../src/store/network/libraryChoices';
import { networkAddressIn, networkHash } from '../../../src/store/network/networkAddress';
import { fixedValues } from '../../../src/store/network/notRead';
import { decode } from '../../../src/store/urlCodec';
import { queryIn } from '../../../src/store/urlSync';
import { damages } from '../../fixtures/damages';
import { chanceFrom } from '../../fixtures/random';

const part = '1.4.0011aaff.ab-_';
const ids = ['one-duct', 'three-tiers', 'bow-tie'];

const networks = await Promise.all(
  ids.map(async (id) => {
    const topology = toldOf((await loadLibraryFile(id)).text, nothingAsked)?.compiled.topology;
    if (!topology) throw new Error(id);
    return { id, topology };
  }),
);
type Topology = (typeof networks)[number]['topology'];

const at = (address: string) => {
  const { pathname, hash, search } = new URL(address, 'https://example.org/page/');
  return { pathname, hash, search };
};

const short = (id: string) => id.replace(/^\w+:/, '');

/** Chooses any keys of a network, with values that it knows. */
function randomChoices(topology: Topology, chance: () => number): ReadonlyMap<string, string> {
  const one = <Each>(all: readonly Each[]): readonly Each[] =>
    all.slice(Math.floor(chance() * all.length)).slice(0, 1);
  const some = (all: readonly string[]) => all.filter(() => chance() < 3 / all.length).join('~');
  const named = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const targets = named(topology.failureTargets);
  const preferred = topology.circuits.flatMap(({ id }) => [id, `${id}.primary`, `${id}.secondary`]);
  const values: readonly (readonly [string, string])[] = [
    ['from', one(named(topology.offices.filter(({ users }) => users))).join('')],
    ['to', one(named(topology.destinations).flatMap((id) => [id, short(id)])).join('')],
    ['prefer', some([...preferred, 'vpn', 'internet'])],
    ['with', some(named(topology.options))],
    ['fail', some(targets)],
    ['compare', chance() < 0.3 ? 'none' : some(targets)],
    ['select', one(named([...topology.nodes, ...topology.links])).join('')],
    ['step', one(['predict', 'lose-duct']).join('')],
    ['answer', one(['2', 'not-sure']).join('')],
    ...Object.entries(fixedValues).map(([key, all]) => [key, one(all).join('')] as const),
  ];
  return new Map(values.filter(([, value]) => value !== '' && chance() < 0.4));
}

type Family = {
  readonly write: (
    id: string,
    choices: ReadonlyMap<string, string>,
    damage: (text: string) => string,
  ) => string;
  readonly read: (address: string) => Written | null;
};

const families: Readonly<Record<string, Family>> = {
  'a network of the library': {
    write: (id, choices, damage) => `?${damage(libraryQueryFor(id, choices).slice(1))}`,
    read: (address) => libraryPlaceIn(queryIn(at(address))),
  },
  'a network of one’s own, damaged behind the network': {
    write: (_, choices, damage) => `#net=${part}&${damage(networkHash(null, choices).slice(5))}`,
    read: (address) => networkAddressIn(at(address)),
  },
  'a network of one’s own, damaged anywhere': {
    write: (_, choices, damage) => `#${damage(networkHash(part, choices).slice(1))}`,
    read: (address) => networkAddressIn(at(address)),
  },
};

/** Two ways to write the same are no damage. */
const plain = (address: string) => String(new URLSearchParams(address.replace('#', '')));

describe.each(Object.entries(families))('the address of %s', (name, { write, read }) => {
  const mayHitNetwork = name.endsWith('anywhere');
  // A question mark behind the number sign is a query's.
  const possible = Object.entries(damages).filter(([each]) => !mayHitNetwork || !/question mark/.test(each));

  it.each(possible)('means the same and says so when it was %s', (_, damage) => {
    const chance = chanceFrom(7).next;
    let damaged = 0;
    for (let count = 0; count < 120; count += 1) {
      const { id, topology } = networks[count % networks.length] ?? { id: '', topology: null };
      if (!topology) continue;
      const choices = randomChoices(topology, chance);
      if (choices.size === 0) continue;
      const intact = write(id, choices, (text) => text);
      const sent = write(id, choices, damage);
      expect(isNetworkAddress(at(sent)), sent).toBe(true);
      const written = read(sent);
      const { choices: meant, repaired } = repairedFor(
        topology,
        written ?? { choices: new Map(), damaged: [] },
      );
      const ofNetwork = new Map(meant);
      ofNetwork.delete('network');
      expect([sent, ofNetwork]).toEqual([sent, choices]);
      if (plain(sent) === plain(intact)) expect([sent, repaired]).toEqual([sent, []]);
      else {
        // The network has a checksum of its own, so that damage to it alone needs no notice.
        if (!mayHitNetwork || repaired.length > 0) expect(noticeTexts(repaired), sent).toHaveLength(1);
        if (repaired.length > 0) damaged += 1;
      }
    }
    expect(damaged).toBeGreaterThan(10);
  });

  it('is read without a notice as it was written', () => {
    const chance = chanceFrom(9).next;
    for (const { id, topology } of networks)
      for (let count = 0; count < 100; count += 1) {
        const written = read(write(id, randomChoices(topology, chance), (text) => text));
        expect(written && repairedFor(topology, written).repaired).toEqual([]);
      }
  });
});

/** What a query asks of its network of the library, as "key=value" and with what is told of it. */
function readBack(query: string) {
  const place = libraryPlaceIn(query);
  const topology = networks.find(({ id }) => id === place?.id)?.topology;
  if (!place || !topology) throw new Error(query);
  const { choices, repaired } = repairedFor(topology, place);
  return {
    choices: [...choices].map((each) => each.join('=')).join('&'),
    repaired: repaired.map(({ key, value }) => `${key}=${value}`),
  };
}

describe('a value of an address', () => {
  it.each(['.', ')', '”', '"', "'", ').', '>', '%20', '+', '%E2%80%8B'])(
    'is repaired before “%s”',
    (sign) => {
      for (const value of ['fail=location:marseille~provider:carrier-one', 'view=overview', 'from=lyon'])
        expect(readBack(`?network=one-duct&${value}${sign}`)).toEqual({
          choices: `network=one-duct&${value}`,
          repaired: [value],
        });
    },
  );

  it('is repaired in the parts that the network then knows, and the others stay as written', () => {
    expect(readBack('?network=one-duct&fail=“location:marseille”~moon')).toEqual({
      choices: 'network=one-duct&fail=location:marseille~moon',
      repaired: ['fail=location:marseille~moon'],
    });
  });

  it.each(['fail=moon.', 'fail=.', 'from=moon)', 'view=upside-down.', 'select=(moon)', 'to=“moon”'])(
    'is left as written where no repair makes it known: %s',
    (value) => {
      expect(readBack(`?network=one-duct&${value}`)).toEqual({
        choices: `network=one-duct&${value}`,
        repaired: [],
      });
    },
  );

  it('is not guessed where it may be one of several', () => {
    const { topology } = networks[0] ?? { topology: null };
    const shortIds = topology?.failureTargets.map(({ id }) => short(id)) ?? [];
    const ambiguous = [...new Set(shortIds.filter((id, index) => shortIds.indexOf(id) !== index))];
    expect(ambiguous.length).toBeGreaterThan(0);
    for (const id of ambiguous) expect(readBack(`?network=one-duct&fail=${id}.`).repaired).toEqual([]);
  });
});

describe('the page that an address opens', () => {
  it.each([
    '?network=one-duct;fail=location:marseille',
    '?network=bow-tie;view=text',
    '?network=one-duct;from=lyon',
    '?from=lyon;network=one-duct',
    '?path=internet;network=one-duct',
    '?network=one-duct%26from=lyon',
    '?network=one-duct;utm_source=mail',
  ])('is that of the network which the repaired address names: %s', (query) => {
    expect(isNetworkAddress(at(query))).toBe(true);
    expect(readBack(query).repaired[0]).toMatch(/=/);
  });

  it.each([
    '?network=three-tires;path=internet',
    '?network=one-duct~bow-tie',
    '?redirect=%3Fnetwork%3Dbow-tie',
  ])('is the article’s where no network is named, and its notices name none as read: %s', (query) => {
    expect(isNetworkAddress(at(query))).toBe(false);
    const { notices } = decode(texasSeattle, query);
    expect(notices.filter(({ kind, key }) => kind === 'repaired' && key === 'network')).toEqual([]);
  });
});
