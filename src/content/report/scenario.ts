// The scenario of a report in words: what was asked, and what of it is assumed.

import type { Assessment } from '../../analysis/assess';
import type { Question } from '../../analysis/question';
import type { ConnectionSide } from '../../model/description';
import { misconfigurationOf } from '../causes';
import { pathLabels, peeringLabels } from '../controls';
import { capitalised, inSentence, listed, nameOf } from '../names';
import { requirementWords } from '../requirements/requirements';
import { modelled } from '../sources';
import type { Block } from './document';

const connectionWords: Readonly<Record<ConnectionSide | 'both', string>> = {
  both: 'both, neither preferred: each flow takes one of the two',
  primary: 'the primary is preferred; the secondary stands by',
  secondary: 'the secondary is preferred; the primary stands by',
};

/** "the primary connection has failed; the route filter is removed". */
export function failuresInWords(failures: readonly string[]): string {
  if (failures.length === 0) return 'nothing has failed';
  const broken = failures.filter((id) => misconfigurationOf(id) === null).map(inSentence);
  const wrong = failures.flatMap((id) => misconfigurationOf(id)?.clause ?? []);
  const failed = broken.length > 0 ? [`${listed(broken)} ${broken.length > 1 ? 'have' : 'has'} failed`] : [];
  return [...failed, ...wrong].join('; ');
}

export function scenarioFacts(
  { scenario, question, office, service }: Assessment,
  need: keyof typeof requirementWords,
) {
  const { circuits, preferred, exit, destination } = question;
  const onCircuit = circuits.length > 0;
  const facts: readonly (readonly [string, string] | null)[] = [
    ['Office', nameOf(office)],
    ['Service', `${nameOf(service)}, reached over ${peeringLabels[destination.peering]}`],
    [
      'Intended path',
      onCircuit ? pathLabels.expressroute : 'the public internet, over its own internet line',
    ],
    onCircuit ? ['Connections', connectionWords[preferred?.side ?? 'both']] : null,
    onCircuit
      ? [
          'Internet breakout',
          exit !== null ? 'there is one, with a default route' : 'none, and no default route',
        ]
      : null,
    ['State', failuresInWords(scenario.failures)],
    ['To be shown', requirementWords[need].label.toLowerCase()],
  ];
  const block: Block = {
    kind: 'facts',
    facts: facts.flatMap((fact) => (fact ? [[fact[0], modelled(capitalised(fact[1]))] as const] : [])),
  };
  return block;
}

/** What a reader could take for granted and should not: the choices behind this scenario. */
export function assumptionsOf({ circuits, exit, destination }: Question): readonly string[] {
  if (circuits.length === 0) {
    return ['Texas has one internet line and no circuit; its NAT address is advertised to the internet.'];
  }
  return [
    'One circuit with two connections, each to a router of its own at the provider and at Microsoft. The provider manages routing (Layer 3).',
    destination.peering === 'microsoft'
      ? 'The route filter is attached unless the scenario says otherwise, and Seattle’s NAT prefix is advertised over both connections.'
      : 'Seattle’s own prefix is advertised over both connections, without NAT.',
    exit !== null
      ? 'Seattle’s internet breakout has a NAT pool and a stateful firewall of its own, and a default route leads to it.'
      : 'Seattle has no default route: what is not advertised over ExpressRoute, it cannot reach.',
  ];
}
