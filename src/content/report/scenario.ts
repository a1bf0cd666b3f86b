// Scenario of a report in words: the question and its assumptions.

import type { Assessment } from '../../analysis/assess';
import type { Question } from '../../analysis/question';
import type { PathInView } from '../../analysis/report';
import type { CompiledTopology, FailureId } from '../../model/compiledTopology';
import type { ConnectionSide } from '../../model/description';
import { misconfigurationOf } from '../causes';
import { pathLabels, peeringLabels } from '../controls';
import { breakoutInWords, intendedPath } from '../intendedPath';
import { capitalised, failureInSentence, hasFailedWords, listed, possessive } from '../names';
import { connectionsOf } from '../pathGiven';
import { requirementWords } from '../requirements/requirements';
import { modelled } from '../sources';
import type { Block } from './document';

const connectionWords: Readonly<Record<ConnectionSide | 'both', string>> = {
  both: 'both, neither preferred: each flow takes one of the two',
  primary: 'the primary is preferred; the secondary stands by',
  secondary: 'the secondary is preferred; the primary stands by',
};

/** Names the preference of the scenario, or else of the description. */
function preferenceText(question: Question, isArticle: boolean): string {
  const { preferred } = question;
  if (isArticle) return connectionWords[preferred?.side ?? 'both'];
  return preferred === null
    ? `${connectionsOf(question)}, preferred as the description says`
    : `${connectionsOf(question)}; ${preferred.inSentence} is preferred`;
}

/** Returns "the primary connection has failed; the route filter is removed". */
export function failuresInWords(topology: CompiledTopology, failures: readonly FailureId[]): string {
  if (failures.length === 0) return 'nothing has failed';
  const broken = failures.filter((id) => misconfigurationOf(topology, id) === null);
  const names = broken.map((id) => failureInSentence(topology, id));
  const wrong = failures.flatMap((id) => misconfigurationOf(topology, id)?.clause ?? []);
  const failed = broken.length > 0 ? [`${listed(names)} ${hasFailedWords(topology, broken)}`] : [];
  return [...failed, ...wrong].join('; ');
}

/** The connections that the office prefers, or those that it leaves unused with nothing failed. */
function connectionFact({
  question,
  topology,
  requestLinks,
  outcome,
}: Assessment): readonly [string, string] {
  const isUsed = question.connections.some(({ pipe }) => pipe !== null && requestLinks.has(pipe));
  return isUsed || outcome.requests.length === 0
    ? ['Connections', preferenceText(question, topology.isArticle)]
    : ['Not preferred', `${pathLabels.expressroute}, by ${connectionsOf(question)}`];
}

export function scenarioFacts({
  assessment,
  intact,
  need,
}: Pick<PathInView, 'assessment' | 'intact' | 'need'>) {
  const { topology, scenario, question } = assessment;
  const { office, destination } = question;
  const onCircuit = question.over === 'expressroute';
  const facts: readonly (readonly [string, string] | null)[] = [
    ['Office', office.name],
    [
      'Service',
      onCircuit ? `${destination.name}, over ${peeringLabels[destination.peering]}` : destination.name,
    ],
    ['Intended path', intendedPath(intact)],
    onCircuit ? connectionFact(intact) : null,
    onCircuit ? ['Internet breakout', breakoutInWords(question)] : null,
    ['State', failuresInWords(topology, scenario.failures)],
    ['To be shown', requirementWords[need].label.toLowerCase()],
  ];
  const block: Block = {
    kind: 'facts',
    facts: facts.flatMap((fact) => (fact ? [[fact[0], modelled(capitalised(fact[1]))] as const] : [])),
  };
  return block;
}

const described = (exit: Question['exit']): readonly string[] => [
  'The network is built as its description says. Where it says nothing, the defaults of the format hold.',
  exit === null
    ? 'The office has no internet breakout of its own in this scenario.'
    : 'Unless the description or the scenario says otherwise, the office’s internet breakout has a NAT pool of its own. A default route leads to it.',
];

/** Lists assumptions of the scenario that a reader should not take for granted. */
export function assumptionsOf({ topology, question }: Assessment): readonly string[] {
  const { office, circuits, exit, destination } = question;
  if (!topology.isArticle) return described(exit);
  if (circuits.length === 0) {
    return [
      `${office.name} has one internet line and no circuit; its NAT address is advertised to the internet.`,
    ];
  }
  return [
    'One circuit with two connections, each to a router of its own at the provider and at Microsoft. The provider manages routing (Layer 3).',
    destination.peering === 'microsoft'
      ? `Unless the scenario says otherwise, the route filter is attached, and ${possessive(office)} NAT prefix is advertised over both connections.`
      : `${possessive(office)} own prefix is advertised over both connections, without NAT.`,
    exit !== null
      ? `Unless the scenario says otherwise, ${possessive(office)} internet breakout has a NAT pool of its own. It has a stateful firewall of its own, and a default route leads to it.`
      : `${office.name} has no default route: what is not advertised over ExpressRoute, it cannot reach.`,
  ];
}
