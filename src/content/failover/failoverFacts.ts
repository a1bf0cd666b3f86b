// Sources of the timeline: dated documentation, lab measurements, and the model.

import type { Failover } from '../../analysis/failover';
import type { Peering } from '../../model/compiledTopology';
import type { Statement } from '../sources';
import { isUnwatched } from './failoverEnd';
import { isSpreadOverConnections } from './failoverShares';
import { alike, lab } from './measured';
import { breaksInPart } from './toInternet';

const documented: readonly Statement[] = [
  {
    text: 'Microsoft’s edge routers typically send a BGP keepalive every 60 s and give a session up after 180 s without one. Detecting a failed link can take up to three minutes.',
    source: 'bfd',
  },
  {
    text: 'The session uses the lower of the two sides’ timers. The customer’s side can go down to a keepalive of 3 s and a hold time of 10 s; very aggressive timers are not recommended, because BGP is costly to process.',
    source: 'bfd',
  },
  {
    text: 'BFD works on Microsoft peering and on Azure private peering, once the router that peers with Microsoft’s edge, yours or your provider’s, has it enabled. Microsoft’s edge uses intervals of 300 ms, in some cases 750 ms, and the slower side decides.',
    source: 'bfd',
  },
  {
    text: 'Azure private peering from before August 2018, and Microsoft peering from before January 2020, have to be reset before BFD works on them.',
    source: 'bfd',
  },
  {
    text: 'With Layer 2 devices on the path, detecting a failed link is left to the BGP session above them.',
    source: 'bfd',
  },
];

const modelled: readonly Statement[] = [
  {
    text: 'Failures are instant and complete. A session ends when the mechanism named in the row detects the failure; until then, what is sent over the failed path is lost, not rerouted.',
    source: 'model',
  },
  {
    text: 'Silence counts from the last keepalive received, so a hold time of 180 s expires 120 to 180 s after the failure. Three BFD intervals of 300 ms make 0.9 s, and three of 750 ms about 2.3 s.',
    source: 'model',
  },
];

const half: Statement = {
  text: 'With both connections in use, only about half of the flows fail and are rerouted when one connection fails.',
  source: 'high-availability',
};

/** True if one of the two connections of a circuit, both in use, no longer carries its half. */
function isHalfOfCircuit({ topology, applies, requestsHit, repliesHit, carriersBefore }: Failover): boolean {
  const { requests } = carriersBefore;
  const ofOne = topology.circuits.some(({ connections }) =>
    requests.every((link) => connections.some(({ pipe }) => pipe === link)),
  );
  return requestsHit === 0.5 && repliesHit === 0.5 && requests.length === 2 && ofOne && applies !== 'assumed';
}

const eachForItself: Statement = {
  text: 'A TCP connection needs both directions. Requests and replies are hashed independently here, so the share of TCP connections affected is larger than the share of flows lost in either direction.',
  source: 'model',
};

const assumed = (failover: Failover): readonly Statement[] => [
  {
    text: 'These timers are documented for sessions between Microsoft’s edge and the router that peers with it, yours or your provider’s.',
    source: 'bfd',
  },
  ...(failover.requestsHit + failover.repliesHit > 0 ? [elsewhere] : []),
];

const elsewhere: Statement = {
  text: 'What this traffic loses here lies elsewhere, and whoever runs it sets its timers: read the rows as examples.',
  source: 'model',
};

const portStaysUp: Statement = {
  text: 'Where only the path of a BGP session fails, as when its VLAN is lost, the interface stays up, and no router sees a link-down event.',
  source: 'model',
};

const endDown: Statement = {
  text: 'Office and service are the ends of every path. Routing chooses among the paths between them, and restores neither of them.',
  source: 'model',
};

const defaultRoute: Statement = {
  text: 'An office that reaches the service over its internet line typically has only a default route there. That route is lost when the line goes down; a failure behind the line may leave it in place. Here no other route takes over.',
  source: 'model',
};

const withdrawn: readonly Statement[] = [
  {
    text: 'Every session stays up here. Where a misconfiguration withdraws routes, that is taken to happen at once; no timer is involved.',
    source: 'model',
  },
];

const gateway: readonly Statement[] = [
  {
    text: 'Even with BFD, convergence between the Microsoft edge and the gateway of a virtual network takes up to a minute.',
    source: 'bfd',
  },
  { text: 'The timeline leaves that convergence out.', source: 'model' },
];

const commonPool: Statement = { text: 'Here both connections use one common pool.', source: 'model' };

const ownPools: Statement = {
  text: 'Requests that move here come from another address afterwards, so their connections have to be set up anew.',
  source: 'model',
};

const pools = ({ topology, sourceChanges }: Failover): readonly Statement[] => [
  {
    text: 'Where each connection has a NAT pool of its own, broken flows have to be set up anew. With one common pool, shared by both, the network can reroute them.',
    source: 'high-availability',
  },
  ...(topology.isArticle ? [commonPool] : sourceChanges ? [ownPools] : []),
];

const someElsewhere: Statement = {
  text: 'Some requests come from another address or pass another firewall afterwards, so their connections have to be set up anew.',
  source: 'model',
};

/** Explains why established connections do not survive the move to the breakout. */
function otherEdge(failover: Failover): readonly Statement[] {
  const { sourceChanges, firewallChanges } = failover;
  const each = [...(sourceChanges ? ['a NAT pool'] : []), ...(firewallChanges ? ['a firewall'] : [])];
  return [
    ...(firewallChanges ? [stateful] : []),
    ...(breaksInPart(failover) && each.length > 0 ? [someElsewhere] : []),
    ...(!breaksInPart(failover) && each.length > 0
      ? [
          {
            text: `The internet breakout has ${each.join(' and ')} of its own here, so every established connection has to be set up anew.`,
            source: 'model',
          } as const,
        ]
      : []),
    {
      text: 'In Microsoft’s example for Microsoft 365, failing over to the internet requires manual reconfiguration and, in some cases, new IP addresses.',
      source: 'm365-routing',
    },
  ];
}

const stateful: Statement = {
  text: 'A stateful firewall drops packets of a flow that is not in its state table.',
  source: 'asymmetric-routing',
};

/** Lists the sources of the timeline for this failure. */
export function failoverFacts(failover: Failover, peering: Peering): readonly Statement[] {
  if (failover.ending === 'already-down' || failover.ending === 'not-timed') return [];
  if (failover.applies === 'no-session') return [];
  if (failover.applies === 'nothing-to-notice')
    return failover.ending === 'internet' ? [...withdrawn, ...otherEdge(failover)] : withdrawn;
  if (failover.applies === 'end-down') return [endDown];
  if (failover.applies === 'default-route') return isUnwatched(failover) ? [defaultRoute] : [];
  return [
    ...(failover.applies === 'assumed' ? assumed(failover) : []),
    ...(failover.applies === 'port-stays-up' ? [portStaysUp] : []),
    ...(isHalfOfCircuit(failover) ? [half] : []),
    ...(isSpreadOverConnections(failover) ? [eachForItself] : []),
    ...documented,
    ...modelled,
    ...(failover.ending === 'failover' && peering === 'azure-private' && failover.gatewayConverges
      ? gateway
      : []),
    ...(failover.ending === 'failover' && peering === 'microsoft' ? pools(failover) : []),
    ...(failover.ending === 'internet' ? otherEdge(failover) : []),
    ...(failover.measured ? [lab] : alike(failover)),
  ];
}
