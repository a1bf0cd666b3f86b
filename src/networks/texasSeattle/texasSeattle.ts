// Compiles the article's network.

import { compile } from '../../compile/compile';
import { defaultPolicy } from '../../compile/policy/policy';
import type { Flow, Network, Session } from '../../model/network';
import type { NetworkScenario } from '../../model/networkScenario';
import type { Scenario } from '../../model/scenario';
import type { Topology } from '../../model/topology';
import { description } from './description';
import { compiledId, drawn } from './drawn';
import { policy } from './policy';
import { measured, opening, spelling } from './spelling';

const compiled = compile(description, policy);
/** Compiles with the usual ids, which the figure's ids then replace. */
const { topology } = compile(description, { ...policy, drawn: defaultPolicy.drawn });

const NOWHERE: Flow = { from: '', source: '', to: '', destination: '' };

const inCompiledTerms = (scenario: Scenario): NetworkScenario => ({
  ...scenario,
  destination: compiledId(scenario.destination),
  options: scenario.options.map(compiledId),
  failures: scenario.failures.map(compiledId),
});

/** Order in which a router lists its neighbours' routes: the internet, each connection, the provider. */
const hearingOrder = [
  'texas-internet',
  'internet-microsoft',
  'seattle-internet',
  'seattle-pe1',
  'primary-microsoft',
  'primary-private',
  'msee1-public',
  'msee1-vnet',
  'seattle-pe2',
  'secondary-microsoft',
  'secondary-private',
  'msee2-public',
  'msee2-vnet',
  'pe1-pe2',
];
/** What has no place in the order comes after it, as compiled. */
const placeOf = ({ adjacency }: Session) => hearingOrder.indexOf(adjacency) + 1 || hearingOrder.length + 1;

function networkFor(scenario: Scenario): Network {
  const network = compiled.networkFor(inCompiledTerms(scenario));
  return { ...network, sessions: network.sessions.toSorted((a, b) => placeOf(a) - placeOf(b)) };
}

export const texasSeattle: Topology = {
  ...drawn(topology),
  isArticle: true,
  opening,
  spelling,
  measured,
  networkFor,
  flowFor: (scenario) => compiled.flowFor(inCompiledTerms(scenario)) ?? NOWHERE,
  internetOnlyFlowFor: (scenario) => compiled.internetOnlyFlowFor(inCompiledTerms(scenario)) ?? NOWHERE,
};
