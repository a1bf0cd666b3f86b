// What the timeline rests on: documentation with its date, what the lab measured, and what is modelled.

import type { Failover } from '../../analysis/failover';
import type { Peering } from '../../model/compiledTopology';
import type { Statement } from '../sources';
import { isSpreadOverConversations } from './failoverShares';
import { clockWords, measuredWords } from './failoverWords';

const documented: readonly Statement[] = [
  {
    text: 'Microsoft’s edge routers typically send a BGP keepalive every 60 s and give a session up after 180 s without one, so noticing a failed link can take up to three minutes.',
    source: 'bfd',
  },
  {
    text: 'The lower timers of the two sides count. The customer’s side can go down to a keepalive of 3 s and a hold time of 10 s; very aggressive timers are not recommended, because BGP is costly to process.',
    source: 'bfd',
  },
  {
    text: 'BFD works on Microsoft peering and on Azure private peering, and the customer’s or partner’s router has to switch it on. Microsoft’s edge uses intervals of 300 ms, in some cases 750 ms, and the slower side decides.',
    source: 'bfd',
  },
  {
    text: 'With Layer 2 devices on the way, noticing a failed link is left to the BGP session above them.',
    source: 'bfd',
  },
];

const modelled: readonly Statement[] = [
  {
    text: 'Everything that fails does so at once and without a word, and every session that ends is noticed by the same clock. What was sent the failed way is lost until then, not rerouted.',
    source: 'model',
  },
  {
    text: 'Silence counts from the last keepalive heard, so a hold time of 180 s runs out 120 to 180 s after the failure. Three BFD intervals of 300 ms make 0.9 s, and three of 750 ms about 2.3 s.',
    source: 'model',
  },
];

const half: Statement = {
  text: 'With both connections in use, a failed one makes only about half of the flows fail and be rerouted.',
  source: 'high-availability',
};

const eachForItself: Statement = {
  text: 'A conversation needs both directions. Requests and replies are spread each for itself, and the two choices are taken to have nothing to do with each other: so more conversations notice than flows of one direction are lost.',
  source: 'model',
};

const assumed: Statement = {
  text: 'These clocks are documented for the sessions between the partner edge and the Microsoft edge. What failed here lies elsewhere, and whoever runs it sets its clocks: read the rows as examples.',
  source: 'model',
};

const portStaysUp: Statement = {
  text: 'Only a BGP session ends here, as when its VLAN is lost on the way. The port stays up, so no router sees a link go down.',
  source: 'model',
};

const endDown: Statement = {
  text: 'Office and service are the ends of every way. Routing chooses among ways between them, and brings neither of them back.',
  source: 'model',
};

const defaultRoute: Statement = {
  text: 'An office with one internet line typically has a default route there. It hears of no route to the service that could be withdrawn, and it has no other way: whatever fails on that side, its routing may never notice.',
  source: 'model',
};

const withdrawn: readonly Statement[] = [
  {
    text: 'This is a misconfiguration: every session stays up, and BGP tells at once which routes are gone. No clock that watches for silence ever starts.',
    source: 'model',
  },
];

const gateway: Statement = {
  text: 'Even with BFD, the whole switch between the Microsoft edge and the gateway of a virtual network takes up to a minute. The timeline leaves that gateway out.',
  source: 'bfd',
};

const pools: readonly Statement[] = [
  {
    text: 'Where each connection has a NAT pool of its own, broken flows have to be set up anew. With one common pool before the split, the network reroutes them.',
    source: 'high-availability',
  },
  { text: 'The picture here has one common pool.', source: 'model' },
];

/** The lab measured one case; another one is not it, however alike. */
const alike = ({ clock, measuredAlike }: Failover): readonly Statement[] =>
  measuredAlike === null
    ? []
    : [
        {
          text: `What is in view was not measured. What was: Seattle sends to a virtual network and the primary connection fails, on real routers (FRRouting) in a lab, not at Microsoft. Under “${clockWords[clock].name}” that left ${measuredWords(measuredAlike)} without packets.`,
          source: 'lab',
        },
      ];

const lab: Statement = {
  text: 'Measured on real routers (FRRouting) in a lab, not at Microsoft: Seattle sends to a virtual network, the primary connection fails, and the time without packets is taken. The hold times and BFD were measured on a silent loss.',
  source: 'lab',
};

/** What a reader can hold the timeline to, for this failure. */
export function failoverFacts(failover: Failover, peering: Peering): readonly Statement[] {
  if (failover.ending === 'already-down') return [];
  if (failover.applies === 'nothing-to-notice') return withdrawn;
  if (failover.applies === 'end-down') return [endDown];
  if (failover.applies === 'default-route') return [defaultRoute];
  const share = Math.max(failover.requestsHit, failover.repliesHit);
  return [
    ...(failover.applies === 'assumed' ? [assumed] : []),
    ...(failover.applies === 'port-stays-up' ? [portStaysUp] : []),
    ...(share === 0.5 ? [half] : []),
    ...(isSpreadOverConversations(failover) ? [eachForItself] : []),
    ...documented,
    ...modelled,
    ...(failover.ending === 'failover' && peering === 'azure-private' ? [gateway] : []),
    ...(failover.ending === 'failover' && peering === 'microsoft' ? pools : []),
    ...(failover.measured ? [lab] : alike(failover)),
  ];
}
