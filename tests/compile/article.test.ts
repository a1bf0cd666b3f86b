// The network of the article, which is written down by hand, compiled from a description under another policy.

import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { type Policy, usualPolicy } from '../../src/compile/policy/policy';
import type { NetworkDescription, Preferred } from '../../src/model/description';
import type { Network } from '../../src/model/network';
import type { Scenario } from '../../src/model/scenario';
import { networkFor } from '../../src/model/texasSeattleRouting';

const circuit = {
  id: 'er',
  location: ['seattle-pop'],
  reach: { kind: 'provider', provider: 'partner' },
  microsoft: { services: ['power-platform', 'microsoft-365'], nat: ['203.0.113.0/28'] },
  private: {},
  globalReach: [],
} as const;
const office = { circuits: [], wans: [], vpn: [] };
const article: NetworkDescription = {
  network: 'Texas and Seattle',
  offices: [
    {
      ...office,
      id: 'texas',
      lan: ['10.10.0.0/24'],
      asn: 65010,
      exit: { nat: '198.51.100.0/28', refuses: [] },
    },
    {
      ...office,
      id: 'seattle',
      lan: ['10.20.0.0/24'],
      asn: 65020,
      circuits: ['er'],
      exit: { nat: '198.51.100.16/28', refuses: [] },
    },
  ],
  circuits: [circuit],
  wans: [],
  vnets: [{ id: 'azure-vnet', lan: ['10.100.0.0/16'], circuits: [{ circuit: 'er' }] }],
  services: [{ id: 'power-platform' }, { id: 'microsoft-365' }],
  shared: [],
  expect: [],
};

const sideNumber = (side: string) => (side === 'primary' ? 1 : 2);
const short = (router: string) =>
  router.replace('microsoft-public', 'public').replace('azure-vnet', 'vnet').split('.')[0] ?? '';

/** As the figure calls things. */
function adjacencyName(a: string, b: string): string {
  const domain = b.split('.')[1];
  if (domain !== undefined) return `${a === 'pe1' ? 'primary' : 'secondary'}-${domain.replace('azure-', '')}`;
  return b === 'microsoft-public' && a === 'internet' ? 'internet-microsoft' : `${short(a)}-${short(b)}`;
}

const figure: Policy = {
  ...usualPolicy,
  names: {
    core: (id) => id,
    officeRouter: (id, router) => `${id}.${router}`,
    wan: (id) => id,
    internet: 'internet',
    services: 'microsoft-public',
    providerEdge: (_, side) => `pe${sideNumber(side)}`,
    microsoftEdge: (_, side, peering) => `msee${sideNumber(side)}.${peering}`,
    gateway: (id, instance) => `${id}.${instance}`,
    vpnGateway: (id, instance) => `${id}.vpn${instance}`,
    vnet: (id) => id,
    adjacency: adjacencyName,
  },
  drawn: {
    nodes: {
      ...usualPolicy.drawn.nodes,
      office: (id) => id,
      internet: 'internet',
      services: 'microsoft-public',
      providerEdge: (_, side) => `pe${sideNumber(side)}`,
      microsoftEdge: (_, side) => `msee${sideNumber(side)}`,
      vnet: (id) => id,
    },
    links: {
      ...usualPolicy.drawn.links,
      exit: (id) => `${id}-internet`,
      internetTransit: 'internet-microsoft',
      accessLine: ({ holder, side }) => `${holder.id}-pe${sideNumber(side)}`,
      providerInternal: () => 'pe1-pe2',
      connection: (_, side) => side,
      toServices: (_, side) => `msee${sideNumber(side)}-public`,
      toVnet: (_, side) => `msee${sideNumber(side)}-vnet`,
    },
    devices: { ...usualPolicy.drawn.devices, exit: (id) => `${id}-exit`, circuits: (id) => `${id}-circuit` },
  },
  atOffice: { ...usualPolicy.atOffice, circuit: 100, exit: 100, step: 100 },
  trialPrepends: 3,
  hasGateways: false,
  unannouncedPool: 'exit',
  asNumbers: { ...usualPolicy.asNumbers, providers: [[64510, 64510]] },
  optionsOff: ['exit:seattle'],
};

const compiled = compile(article, figure);

const preferred: Readonly<Record<Scenario['connection'], readonly Preferred[] | null>> = {
  both: null,
  primary: [{ kind: 'circuit', part: { circuit: 'er', side: 'primary' } }],
  secondary: [{ kind: 'circuit', part: { circuit: 'er', side: 'secondary' } }],
};
const misconfigured: Readonly<Record<string, string>> = {
  'route-filter': 'route-filter:er',
  'nat-prefix': 'nat:er',
  'shared-nat': 'shared-nat:seattle',
};

function compiledFor({ connection, exit, failures }: Scenario): Network {
  return compiled.networkFor({
    office: 'seattle',
    destination: 'service:power-platform',
    prefer: preferred[connection],
    options: exit === 'on' ? ['exit:seattle'] : [],
    failures: failures.flatMap((id) => misconfigured[id] ?? []),
  });
}

/** Lists in which the order means nothing, sorted. */
function sorted({ adjacencies, sessions, ...network }: Network) {
  const bySentence = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    ...network,
    adjacencies: [...adjacencies].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sessions: sessions
      .map((session) => ({ ...session, exports: [...session.exports].sort() }))
      .sort(bySentence),
  };
}

const subsets = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
  Object.keys(misconfigured).filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1),
);

describe('the network of the article', () => {
  it.each(subsets)('is compiled exactly as it is written down, misconfigured by %s %s %s', (...failures) => {
    const wrong = failures.filter((each) => each !== undefined);
    for (const exit of ['off', 'on'] as const) {
      for (const connection of ['both', 'primary', 'secondary'] as const) {
        const scenario: Scenario = {
          path: 'expressroute',
          peering: 'microsoft',
          connection,
          exit,
          failures: wrong,
        };
        expect(sorted(compiledFor(scenario)), `${connection}, exit ${exit}`).toEqual(
          sorted(networkFor(scenario)),
        );
      }
    }
  });
});
