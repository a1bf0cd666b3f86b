// Tables of any network: elements, links, and what is in use.

import type { NetworkAnswer } from '../../analysis/network/networkAnswer';
import type { CompiledTopology, Operator } from '../../model/compiledTopology';
import { exposureWords } from '../pathWords';

export const tableWords = {
  heading: 'The network in text',
  intro: 'Everything that is drawn, as tables. What can fail is failed above or under the picture.',
  nodes: 'Nodes',
  links: 'Links',
  name: 'Name',
  operator: 'Run by',
  between: 'Between',
  exposure: 'Exposure',
  state: 'State',
} as const;

const operatorWords: Readonly<Record<Operator, string>> = {
  customer: 'you',
  'internet-providers': 'internet providers',
  'connectivity-provider': 'a connectivity provider',
  microsoft: 'Microsoft',
};

export type TableRow = {
  readonly id: string;
  readonly cells: readonly string[];
  readonly hasFailed: boolean;
};

const stateInWords = (isOut: boolean, isBack: boolean): string =>
  isOut ? 'in use' : isBack ? 'in use by replies' : 'not in use';

export function nodeRows(
  { nodes, failureTargets }: CompiledTopology,
  answer: NetworkAnswer,
): readonly TableRow[] {
  const { failures } = answer.scenario;
  const down = new Set(
    failureTargets.filter(({ id }) => failures.includes(id)).flatMap((each) => each.nodes),
  );
  const passed = (paths: NetworkAnswer['requests']) => new Set(paths.flatMap((path) => path.nodes));
  const [out, back] = [passed([...answer.requests, ...answer.lost]), passed(answer.replies)];
  return nodes.map(({ id, name, operator, count }) => ({
    id,
    cells: [
      count > 1 ? `${name} × ${count.toLocaleString('en-GB')}` : name,
      operatorWords[operator],
      down.has(id) ? 'failed' : stateInWords(out.has(id), back.has(id)),
    ],
    hasFailed: down.has(id),
  }));
}

export function linkRows({ nodes, links }: CompiledTopology, answer: NetworkAnswer): readonly TableRow[] {
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  return links.map(({ id, name, ends, exposure, dedicated }) => {
    const isDown = answer.downLinks.has(id);
    return {
      id,
      cells: [
        name,
        ends.map((end) => nameOf.get(end) ?? end).join(' – '),
        dedicated ? `${exposureWords[exposure]}, dedicated to you` : exposureWords[exposure],
        isDown ? 'failed' : stateInWords(answer.requestLinks.has(id), answer.replyLinks.has(id)),
      ],
      hasFailed: isDown,
    };
  });
}
