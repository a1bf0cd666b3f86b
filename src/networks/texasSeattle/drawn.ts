// Converts the compiled topology to the ids, names, order and boxes of the article's figure.

import type { CircuitEntry } from '../../model/compiledElements';
import type { FailureTarget } from '../../model/compiledFailures';
import type { CompiledTopology, Named } from '../../model/compiledTopology';
import { destinationTerms, linkTerms, nodeTerms } from './description';
import type { Term } from './term';
import { boxes, groupTerms, sharedPool } from './terms';

const allTerms: readonly Term[] = [...nodeTerms, ...linkTerms, ...groupTerms, ...destinationTerms];
const idOfCompiled = new Map(allTerms.map(({ compiled, id }) => [compiled, id]));
const compiledOfId = new Map(allTerms.map(({ compiled, id }) => [id, compiled]));

export const compiledId = (id: string): string => compiledOfId.get(id) ?? id;

/** Replaces compiled ids in all texts; they contain a colon, so no other text matches. */
function renamed(topology: CompiledTopology): CompiledTopology {
  return JSON.parse(JSON.stringify(topology), (_, value: unknown) =>
    typeof value === 'string' ? (idOfCompiled.get(value) ?? value) : value,
  );
}

/** Selects and orders the elements of the figure, under its names. */
const called = <Element extends { readonly id: string }>(
  elements: readonly Element[],
  terms: readonly Term[],
): readonly Element[] =>
  terms.flatMap(({ id, name, inSentence }) => {
    const element = elements.find((each) => each.id === id);
    return element ? [{ ...element, name, inSentence }] : [];
  });

const namesOf: ReadonlyMap<string, Named> = new Map(
  allTerms.map(({ id, name, inSentence }) => [id, { name, inSentence }]),
);

const renamedCircuit = (circuit: CircuitEntry): CircuitEntry => {
  const [primary, secondary] = circuit.connections;
  return {
    ...circuit,
    ...namesOf.get('circuit'),
    connections: [
      { ...primary, ...namesOf.get(primary.id) },
      { ...secondary, ...namesOf.get(secondary.id) },
    ],
  };
};

const inBox = new Map(nodeTerms.map(({ id, box }) => [id, box]));

const alsoAtOf = new Map(
  [...nodeTerms, ...linkTerms, ...groupTerms].map((term) => [term.id, term.alsoAt ?? []]),
);

const sharedPoolTarget: FailureTarget = {
  id: sharedPool.id,
  kind: 'misconfiguration',
  name: '',
  inSentence: '',
  peering: null,
  fault: 'shared-pool',
  isRisk: true,
  adjacencies: [],
  links: [],
  nodes: [],
  alsoAt: [],
  office: 'seattle',
  oneOf: 1,
  option: sharedPool.option,
};

/** Keeps only Seattle's exit as an option; Texas has no other path. */
const options = ({ options: all }: CompiledTopology) => all.filter(({ id }) => id === sharedPool.option);

export function drawn(compiled: CompiledTopology): CompiledTopology {
  const topology = renamed(compiled);
  const switched = new Set(options(topology).map(({ id }) => id));
  const optionOf = (option: string | null) => (option !== null && switched.has(option) ? option : null);
  const targets = [...topology.failureTargets, sharedPoolTarget];
  return {
    ...topology,
    nodes: called(topology.nodes, nodeTerms).map((node) => ({
      ...node,
      box: inBox.get(node.id) ?? node.box,
    })),
    links: called(topology.links, linkTerms).map((link) => ({ ...link, option: optionOf(link.option) })),
    boxes,
    destinations: called(topology.destinations, destinationTerms),
    circuits: topology.circuits.map(renamedCircuit),
    exits: topology.exits.map((exit) => ({
      ...exit,
      ...namesOf.get(exit.id),
      option: optionOf(exit.option),
    })),
    options: options(topology),
    failureTargets: called(targets, [...linkTerms, ...nodeTerms, ...groupTerms]).map((target) => ({
      ...target,
      // The article's tables have every link and router of its figure.
      isRisk: true,
      option: optionOf(target.option),
      alsoAt: alsoAtOf.get(target.id) ?? [],
    })),
  };
}
