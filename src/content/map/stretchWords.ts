// Words for exposure and carrier of each stretch of a path, short enough for a ruler.

import type { Direction } from '../../analysis/direction';
import type { CompiledTopology, Link, LinkExposure } from '../../model/compiledTopology';
import type { DropReason } from '../../routing/forwarding';
import { counted, several } from '../counting';
import { capitalised, listed } from '../names';
import { dropNotes } from '../pictureLabels';

export const mapRulerWords = {
  title: 'Exposure',
  detail: 'path in use',
  replies: 'path of replies',
  /** Heading of each of two rows. */
  path: (number: number, share: string) => ({ title: `Path ${number}`, detail: `${share} of it` }),
  more: (count: number) => `and ${counted(count)} more ${count === 1 ? 'kind' : 'kinds'} of path`,
  /** Text where nothing leaves the office; `reason` is null where there is no request. */
  noPath: (reason: DropReason | null): StretchWords => {
    if (reason === 'undecided') {
      const text =
        'It depends on the order in which routers hear updates, so there is no single path to show.';
      return { title: 'Not decided', shorter: [], text, briefer: ['No single path to show'] };
    }
    if (reason === 'refused') {
      const text = 'Dropped at the internet breakout, so nothing is exposed.';
      return { title: 'Refused', shorter: [], text, briefer: ['Nothing is exposed'] };
    }
    const text = 'Nothing is sent, so nothing is exposed.';
    return { title: 'No path', shorter: [], text, briefer: ['Nothing is sent'] };
  },
  dropped: (reason: DropReason) => ({
    title: 'Dropped',
    shorter: [],
    text: `No further than here: ${dropNotes[reason]}`,
    briefer: [dropNotes[reason]],
  }),
  noTicks: 'Stretches of the path in use',
} as const;

export const mapRulerHead = (direction: Direction) => ({
  title: mapRulerWords.title,
  detail: direction === 'reply' ? mapRulerWords.replies : mapRulerWords.detail,
});

/** Where a title or a text does not fit, the first that does of the shorter ones, which are in order. */
export type StretchWords = {
  readonly title: string;
  readonly shorter: readonly string[];
  readonly text: string;
  readonly briefer: readonly string[];
};

const listedOnce = (names: readonly string[]): string => listed([...new Set(names)]);

type StretchText = Pick<StretchWords, 'text' | 'briefer'>;

type Carried = { readonly topology: CompiledTopology; readonly links: readonly Link[] };

function circuitsOf({ topology, links }: Carried) {
  const ids = new Set(links.map(({ id }) => id));
  const ends = new Set(links.flatMap((link) => link.ends));
  return topology.circuits.filter(({ connections }) =>
    connections.some(
      ({ id, pipe, accessLines, providerEdge }) =>
        ids.has(id) ||
        (pipe !== null && ids.has(pipe)) ||
        accessLines.some((line) => ids.has(line)) ||
        (providerEdge !== null && ends.has(providerEdge)),
    ),
  );
}

const providerNames = ({ providers }: CompiledTopology, ids: readonly (string | null)[]): readonly string[] =>
  providers.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

const providersCounted = (names: readonly string[]): string => several(names.length, 'provider', 'providers');

/** Returns "Last miles of the London circuit, carried by Carrier One". */
function undedicated(carried: Carried): StretchText {
  const { topology, links } = carried;
  const wans = topology.wans.filter(({ node }) => links.some(({ ends }) => ends.includes(node)));
  const lastMiles = links.filter(({ kind }) => kind === 'access-line');
  const circuits = lastMiles.length > 0 ? circuitsOf({ topology, links: lastMiles }) : [];
  const parts = [
    ...wans.map(({ inSentence }) => inSentence),
    ...(lastMiles.length > 0
      ? [
          `${lastMiles.length > 1 ? 'last miles' : 'last mile'} of ${listedOnce(circuits.map(({ inSentence }) => inSentence))}`,
        ]
      : []),
  ];
  if (parts.length === 0) return { text: 'Inside your own network', briefer: ['Your own network'] };
  const carriers = providerNames(
    topology,
    [...wans, ...circuits].map(({ provider }) => provider),
  );
  if (carriers.length === 0) return { text: capitalised(listedOnce(parts)), briefer: [] };
  const by = `carried by ${listedOnce(carriers)}`;
  return {
    text: `${capitalised(listedOnce(parts))}, ${by}`,
    briefer: [capitalised(by), `Carried by ${providersCounted(carriers)}`],
  };
}

function dedicated(carried: Carried): StretchText {
  const circuits = circuitsOf(carried);
  const carriers = providerNames(
    carried.topology,
    circuits.map(({ provider }) => provider),
  );
  const by = `by ${listedOnce([...carriers, 'Microsoft'])}`;
  const names = listedOnce(circuits.map(({ inSentence }) => inSentence));
  return {
    text: `${capitalised(names)}, ${by}`,
    briefer: [
      capitalised(by),
      carriers.length === 0 ? 'By Microsoft' : `By ${providersCounted(carriers)} and Microsoft`,
    ],
  };
}

export function mapStretchWords(
  topology: CompiledTopology,
  {
    exposure,
    dedicated: isDedicated,
    links,
  }: {
    readonly exposure: LinkExposure;
    readonly dedicated: boolean;
    readonly links: readonly Link[];
  },
  /** True where packets are dropped at its end. */
  isDropped = false,
): StretchWords {
  const carried = { topology, links };
  switch (exposure) {
    case 'public-internet':
      return {
        title: 'Public internet',
        shorter: ['Internet'],
        text: isDropped
          ? 'Shared with everyone, carried by internet providers up to where packets are dropped'
          : 'Shared with everyone, carried by several providers and, at its end, by Microsoft',
        briefer: ['Shared with everyone'],
      };
    case 'encrypted-tunnel':
      return {
        title: 'Encrypted tunnel over the internet',
        shorter: ['Encrypted tunnel', 'Tunnel'],
        text: isDropped
          ? 'IPsec, carried by internet providers up to where packets are dropped'
          : 'IPsec up to the VPN gateway, carried by several providers and, at its end, by Microsoft',
        briefer: [isDropped ? 'IPsec' : 'IPsec up to the VPN gateway'],
      };
    case 'private':
      return isDedicated
        ? {
            title: 'Private, dedicated to you',
            shorter: ['Dedicated to you', 'Dedicated'],
            ...dedicated(carried),
          }
        : { title: 'Private', shorter: [], ...undedicated(carried) };
    case 'microsoft-shared':
      return {
        title: 'Microsoft’s shared network',
        shorter: ['Shared network', 'Shared'],
        text: 'Microsoft peering, carried by Microsoft: neither public internet nor isolated to you',
        briefer: ['Microsoft peering'],
      };
    case 'microsoft-isolated':
      return {
        title: 'Isolated to you',
        shorter: ['Isolated'],
        ...(links.some(({ kind }) => kind === 'global-reach')
          ? {
              text: 'Global Reach and Azure private peering, carried by Microsoft to your virtual network',
              briefer: ['Global Reach and private peering'],
            }
          : {
              text: 'Azure private peering, carried by Microsoft to your virtual network',
              briefer: ['Azure private peering'],
            }),
      };
  }
}
