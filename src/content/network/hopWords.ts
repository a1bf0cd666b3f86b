// Describes a path of any network: its hops, links and reasons.

import type { DrawnPath, LostPath, ReplyPath } from '../../analysis/network/networkAnswer';
import type { AddressDecisions } from '../../analysis/whyThisPath';
import type { CompiledTopology, LinkId } from '../../model/compiledTopology';
import { capitalised, inSentence, listed, nameOf } from '../names';
import { exposureWords, lostWords } from '../pathWords';
import { whyText } from '../whyThisPath';

export type Hop = {
  readonly id: string;
  readonly name: string;
  /** Links to this hop with their exposure; empty at the start. */
  readonly over: string;
  /** Reason for the router's decision; null if it made none. */
  readonly why: string | null;
};

function linksInWords({ links }: CompiledTopology, ids: readonly LinkId[]): string {
  return ids
    .flatMap((id) => links.find((link) => link.id === id) ?? [])
    .map(({ name, exposure, dedicated }) => {
      const how = dedicated ? `${exposureWords[exposure]}, dedicated to you` : exposureWords[exposure];
      return `${name}: ${how}`;
    })
    .join('; ');
}

/** Returns "Answers requests over er-lon. "; empty where all replies answer requests over the same circuits. */
function answersInWords(topology: CompiledTopology, path: DrawnPath | ReplyPath): string {
  if (!('answers' in path) || path.answers.length === 0) return '';
  const names = path.answers.map(
    (id) => topology.circuits.find((circuit) => circuit.id === id)?.inSentence ?? inSentence(topology, id),
  );
  return `Answers requests over ${listed(names)}. `;
}

/** `decisions` are those of the direction of the path. */
export function hopsOf(
  topology: CompiledTopology,
  path: DrawnPath | ReplyPath,
  decisions: readonly AddressDecisions[],
): readonly Hop[] {
  const { nodes, links, routers, lookups } = path;
  return nodes.map((id, index) => {
    const forAddress = decisions.find(({ address }) => address === lookups[index])?.decisions;
    const decision = forAddress?.find((each) => each.onPath && each.router === routers[index]);
    const before = index === 0 ? answersInWords(topology, path) : '';
    return {
      id: `${id} ${index}`,
      name: nameOf(topology, id),
      over: index === 0 ? '' : linksInWords(topology, links[index - 1] ?? []),
      why: decision ? `${before}${capitalised(whyText(topology, decision))}` : null,
    };
  });
}

export const lostText = ({ reason }: LostPath): string => lostWords[reason];

/** Paths that differ only in redundant routers, of which one is told. */
export type TellingPath<Path> = {
  readonly path: Path;
  /** Number of the first of them, counted from 1. */
  readonly first: number;
  readonly alike: number;
};

/** Reduces the many paths of redundant routers to those that differ in connection, breakout or tunnel. */
export function tellingPaths<Path extends DrawnPath | ReplyPath>(
  { links }: CompiledTopology,
  paths: readonly Path[],
): readonly TellingPath<Path>[] {
  const carries = new Set(
    links
      .filter(({ kind }) => kind === 'connection' || kind === 'internet-line' || kind === 'tunnel')
      .map(({ id }) => id),
  );
  const byCarriers = new Map<string, Path[]>();
  for (const path of paths) {
    const carriers = path.links.flat().filter((id) => carries.has(id));
    const key = [...carriers, ...('answers' in path ? path.answers : [])].join();
    byCarriers.set(key, [...(byCarriers.get(key) ?? []), path]);
  }
  const groups = [...byCarriers.values()];
  return groups.flatMap((alike, index) => {
    const [path] = alike;
    const first = 1 + groups.slice(0, index).flat().length;
    return path ? [{ path, first, alike: alike.length }] : [];
  });
}

/** Returns "Path 1 of 2", and "Paths 1 and 2 of 4, over the same connection", counted as in the verdict. */
export function pathHeading(
  { first, alike }: Pick<TellingPath<unknown>, 'first' | 'alike'>,
  count: number,
): string {
  if (count === 1) return 'Path';
  if (alike === 1) return `Path ${first} of ${count}`;
  return `Paths ${first} ${alike === 2 ? 'and' : 'to'} ${first + alike - 1} of ${count}, over the same connection`;
}

export const hopWords = {
  noPath: 'No path.',
  because: 'Why here',
  notAll: 'There are more paths than these.',
} as const;
