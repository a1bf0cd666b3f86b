// What the benchmark loads to measure networks that somebody has described.

import { parseDocument } from 'yaml';
import { examine } from '../src/analysis/overview/examination';
import { overview } from '../src/analysis/overview/overview';
import { pairsOfCells, worsePairs } from '../src/analysis/overview/pairs';
import { compile } from '../src/compile/compile';
import { readDescription } from '../src/format/readDescription';
import { writeDescription } from '../src/format/writing/writeDescription';
import type { NetworkDescription } from '../src/model/description';
import { describedNetwork } from './describedNetwork';
import { largeTexts } from './largeTexts';

/** The first office's way to the first destination: compiled and judged by nothing that is remembered. */
function firstVerdict(description: NetworkDescription) {
  const examination = examine(compile(description));
  const { offices, destinations } = examination.compiled.topology;
  return examination.caseOf(offices[0]?.id ?? '', destinations[0]?.id ?? '')?.answer;
}

/** The article's network as a description: an office by the internet, and one by a circuit. */
const article: NetworkDescription = {
  ...describedNetwork(1, 1),
  network: 'Texas and Seattle',
  wans: [],
  offices: [
    { id: 'texas', circuits: [], wans: [], vpn: [], lan: [], exit: { refuses: [] } },
    { id: 'seattle', circuits: ['circuit-0'], wans: [], vpn: [], lan: [], exit: 'none' },
  ],
  services: [{ id: 'power-platform' }],
};

export const articleVerdict = () => firstVerdict(article);
export const verdictOf = (offices: number, circuits: number) =>
  firstVerdict(describedNetwork(offices, circuits));

/** From the text in the editor, as after a key, to the verdict. */
export function editing(offices: number, circuits: number) {
  const text = writeDescription(describedNetwork(offices, circuits));
  return () => firstVerdict(readDescription(text).description);
}

/** Texts as large as a file may be, each with what reads it. */
export const reading = Object.entries(largeTexts).map(([name, text]) => ({
  name,
  read: () => readDescription(text).messages.length,
}));

/** What the package takes for a text of this size, without a word about what is in it. */
export const parsedByPackage = () =>
  parseDocument(largeTexts['two thousand offices'] ?? '', {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
  }).errors.length;

/** Every group of offices to every destination, under every single failure. */
export function singles(offices: number, circuits: number) {
  const description = describedNetwork(offices, circuits);
  const compiled = compile(description);
  return () => overview(description, examine(compiled));
}

/** The flow that most could happen to: out by a circuit of its own, or by any other over the WAN. */
export function pairsOfOneFlow(offices: number, circuits: number) {
  const compiled = compile(describedNetwork(offices, circuits));
  const office = compiled.topology.offices[0]?.id ?? '';
  const destination = compiled.topology.destinations[0]?.id ?? '';
  return () => {
    const examination = examine(compiled);
    const asked = examination.caseOf(office, destination);
    return asked && worsePairs(examination, asked);
  };
}

/** A judgement by itself, with what it is asked of and how many sessions that has. */
export function judgement(offices: number, circuits: number) {
  const compiled = compile(describedNetwork(offices, circuits));
  const office = compiled.topology.offices[0]?.id ?? '';
  const destination = compiled.topology.destinations[0]?.id ?? '';
  return {
    sessions: examine(compiled).network.sessions.length,
    judge: () => examine(compiled).caseOf(office, destination)?.answer,
  };
}

/** Singles, then all pairs of all groups, in the worker that readers would have; tells the memory after each cell. */
export function allPairs(offices: number, circuits: number, afterEach: () => void) {
  const description = describedNetwork(offices, circuits);
  const examination = examine(compile(description));
  const found = overview(description, examination);
  afterEach();
  let pairs = 0;
  for (const cell of pairsOfCells(examination, found)) {
    pairs += cell.pairs.length;
    afterEach();
  }
  return { pairs, cells: found.rows.flatMap(({ cells }) => cells).length };
}
