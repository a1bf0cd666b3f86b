// Recorded networks that a network of the library corresponds to: wherever both can fail in the same way, they answer
// alike, and the same connections, breakouts and tunnels carry the traffic. What corresponds is listed for each; what
// does not (how an office's routers share circuits, preference by prefix) is left out.

import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Privacy, Reachability } from '../../src/analysis/judge';
import { outcomeOf } from '../../src/analysis/overview/prediction';
import type { LibraryId } from '../../src/model/library';
import { readRecordings } from '../conformance/recording';
import { libraryNetworks } from './libraryNetworks';

type Correspondence = {
  readonly recording: string;
  readonly network: LibraryId;
  /** Recorded from and to, and the office and destination that they stand for. */
  readonly flows: readonly (readonly [from: string, to: string, office: string, destination: string])[];
  readonly elements: Readonly<Record<string, string>>;
  /** Routers of the recording by which a path is told, and the link that carries it. */
  readonly carriers: Readonly<Record<string, string>>;
  /** Recorded links that these flows have nothing to do with: those of the other peering, and of an exit to nowhere. */
  readonly besides: RegExp;
};

const ofMicrosoftPeering = /mp\d$|msee\d-ms$|inet|ms-backbone/;
const ofPrivatePeering = /pp\d$|msee\d-vnet|ms-backbone/;

const circuitElements = (prefix: string, circuit: string) => ({
  [`${prefix}er-primary`]: `connection:${circuit}.primary`,
  [`${prefix}er-secondary`]: `connection:${circuit}.secondary`,
  [`${prefix}er-circuit`]: `circuit:${circuit}`,
  [`${prefix}private-peering`]: `peering:${circuit}.private`,
  [`${prefix}ms-peering`]: `peering:${circuit}.microsoft`,
});
const circuitCarriers = (prefix: string, circuit: string, domain: string) => ({
  [`${prefix}msee1.${domain}`]: `connection:${circuit}.primary`,
  [`${prefix}msee2.${domain}`]: `connection:${circuit}.secondary`,
});

const all: readonly Correspondence[] = [
  {
    recording: 'vpn-backup',
    network: 'vpn-behind',
    flows: [['office', 'azure-vnet', 'denver', 'vnet:hub']],
    elements: {
      ...circuitElements('', 'er'),
      'office-pe1': 'line:denver.er.primary',
      'office-pe2': 'line:denver.er.secondary',
      'office-inet': 'exit:denver',
      'microsoft-edge': 'location:denver',
      'partner-edge': 'provider:carrier-one',
    },
    besides: /inet-ms$/,
    carriers: { ...circuitCarriers('', 'er', 'private-peering'), 'vpn-gateway': 'tunnel' },
  },
  {
    recording: 'metro',
    network: 'three-tiers',
    flows: [['office', 'azure-vnet', 'bern', 'vnet:hub']],
    elements: {
      ...circuitElements('', 'er-bern'),
      'node:msee1': 'location:zurich',
      'node:msee2': 'location:zurich2',
      'office-site1': 'line:bern.er-bern.primary',
      'office-site2': 'line:bern.er-bern.secondary',
    },
    besides: ofMicrosoftPeering,
    carriers: circuitCarriers('', 'er-bern', 'private-peering'),
  },
  {
    recording: 'two-locations',
    network: 'one-preferred',
    flows: [['office', 'azure-vnet', 'london', 'vnet:hub']],
    elements: {
      ...circuitElements('a-', 'er-london'),
      ...circuitElements('b-', 'er-amsterdam'),
      'a-microsoft-edge': 'location:london',
      'b-microsoft-edge': 'location:amsterdam',
      'partner-a': 'provider:carrier-one',
      'partner-b': 'provider:carrier-two',
    },
    besides: ofMicrosoftPeering,
    carriers: {
      ...circuitCarriers('a-', 'er-london', 'private-peering'),
      ...circuitCarriers('b-', 'er-amsterdam', 'private-peering'),
    },
  },
  {
    recording: 'branches',
    network: 'branches',
    flows: [
      ['b1', 'power-platform', 'branches', 'service:power-platform'],
      ['b3', 'power-platform', 'branches', 'service:power-platform'],
    ],
    elements: {
      ...circuitElements('', 'er'),
      mpls: 'wan:wan',
      'hq-inet': 'exit:kassel',
      'hq-pe1': 'line:kassel.er.primary',
      'hq-pe2': 'line:kassel.er.secondary',
      'microsoft-edge': 'location:frankfurt',
      'node:hq': 'office:kassel',
    },
    besides: /b2-inet|b5-inet/,
    carriers: circuitCarriers('', 'er', 'ms-peering'),
  },
  {
    recording: 'two-regions-optimised',
    network: 'bow-tie',
    flows: [
      ['west', 'vnet-west', 'dublin', 'vnet:north'],
      ['east', 'vnet-east', 'amsterdam', 'vnet:west'],
    ],
    elements: {
      ...circuitElements('w-', 'er-dublin'),
      ...circuitElements('e-', 'er-amsterdam'),
      'w-microsoft-edge': 'location:dublin',
      'e-microsoft-edge': 'location:amsterdam',
      'partner-w': 'provider:carrier-one',
      'partner-e': 'provider:carrier-two',
      wan: 'wan:backbone',
    },
    besides: ofMicrosoftPeering,
    carriers: {
      ...circuitCarriers('w-', 'er-dublin', 'private-peering'),
      ...circuitCarriers('e-', 'er-amsterdam', 'private-peering'),
    },
  },
  {
    recording: 'two-regions-optimised',
    network: 'two-continents',
    flows: [['west', 'ms-west', 'chicago', 'service:power-platform']],
    elements: {
      ...circuitElements('w-', 'er-us'),
      ...circuitElements('e-', 'er-uk'),
      'w-microsoft-edge': 'location:chicago',
      'e-microsoft-edge': 'location:london',
      'partner-w': 'provider:carrier-two',
      'partner-e': 'provider:carrier-one',
      wan: 'wan:backbone',
    },
    besides: ofPrivatePeering,
    carriers: {
      ...circuitCarriers('w-', 'er-us', 'ms-peering'),
      ...circuitCarriers('e-', 'er-uk', 'ms-peering'),
    },
  },
];

const statuses: Readonly<Record<string, readonly Reachability[]>> = {
  ok: ['reached'],
  partial: ['partly'],
  'no-return': ['no-reply', 'reply-dropped'],
  blackhole: ['lost', 'no-route'],
  'no-route': ['no-route', 'lost'],
};

const privacyOf = (exposure: string | null): Privacy =>
  exposure === null
    ? 'none'
    : exposure === 'private'
      ? 'yes'
      : exposure.includes('internet')
        ? exposure === 'internet'
          ? 'no'
          : 'mixed'
        : 'encrypted';

const recordings = new Map(
  readRecordings(join(import.meta.dirname, '../fixtures/recordings')).map((each) => [
    each.name.replace('networks/', ''),
    each,
  ]),
);
let compared = 0;

describe.each(all)('the recording "$recording" and the network "$network"', (each) => {
  const recorded = recordings.get(each.recording);
  const library = libraryNetworks.find(({ id }) => id === each.network);
  if (!recorded || !library) throw new Error(each.recording);
  const { failureElements, observations } = recorded;

  const has = new Set(library.examination.compiled.topology.failureTargets.map(({ id }) => id));
  const elements = Object.entries(each.elements).flatMap(([element, failure]) => {
    const links = failureElements[element]?.filter((link) => !each.besides.test(link)) ?? [];
    return links.length > 0 && has.has(failure) ? [{ failure, links }] : [];
  });

  /** The failures that stand for what is down; null where they do not cover exactly that. */
  function standingFor(down: readonly string[]): readonly string[] | null {
    const isDown = new Set(down);
    const within = elements.filter(({ links }) => links.every((link) => isDown.has(link)));
    const covered = new Set(within.flatMap(({ links }) => links));
    // The tunnel falls with what it runs over, and is no element of the library's networks.
    const isCovered = (link: string) => covered.has(link) || link === 'vpn-tunnel' || each.besides.test(link);
    return down.every(isCovered) ? within.map(({ failure }) => failure).sort() : null;
  }

  const carriersOf = (paths: readonly (readonly string[])[]) =>
    [...new Set(paths.flat().flatMap((router) => each.carriers[router] ?? []))].sort();

  it.each(each.flows)('answer alike from %s to %s', (from, to, office, destination) => {
    let here = 0;
    for (const seen of observations) {
      const failures = seen.from === from && seen.to === to ? standingFor(seen.down) : null;
      if (!failures || failures.includes(`office:${office}`)) continue;
      const found = outcomeOf(library.examination, { office, destination, failures });
      const about = `${seen.down.join(' ') || 'nothing'} (${failures.join(' ')})`;
      if (!found) throw new Error(about);
      expect(statuses[seen.status], about).toContain(found.answer.reachability);
      if (seen.status === 'ok') expect(found.answer.privacy, about).toBe(privacyOf(seen.exposure));
      const told = (links: readonly string[]) =>
        [...new Set(links.map((link) => (link.startsWith('tunnel:') ? 'tunnel' : link)))]
          .filter((link) => !link.startsWith('exit:'))
          .sort();
      if (seen.status === 'ok') {
        expect(told(found.carriers.requests), about).toEqual(carriersOf(seen.paths));
        expect(told(found.carriers.replies), about).toEqual(carriersOf(seen.returnPaths));
      }
      here += 1;
    }
    expect(here).toBeGreaterThan(3);
    compared += here;
  });
});

afterAll(() => console.info(`${compared} recorded states answered alike by networks of the library`));
