// Words for preferences that contradict each other.

import type { Contradicting } from '../analysis/contradicting';
import type { Cell } from '../analysis/overview/cell';
import type { CompiledTopology } from '../model/compiledTopology';
import type { Preferred } from '../model/description';
import { several } from './counting';

export function preferredName({ circuits, wans }: CompiledTopology, preferred: Preferred): string {
  switch (preferred.kind) {
    case 'vpn':
      return 'the VPN';
    case 'internet':
      return 'the internet breakout';
    case 'wan':
      return wans.find(({ id }) => id === preferred.wan)?.inSentence ?? preferred.wan;
    case 'circuit': {
      const { circuit, side } = preferred.part;
      const found = circuits.find(({ id }) => id === circuit);
      const connection = found?.connections.find((each) => each.side === side);
      return connection?.inSentence ?? found?.inSentence ?? circuit;
    }
  }
}

const MOST = 4;

/** Returns "East prefers the WAN W, then the circuit Er; West prefers …"; empty where none is found. */
export function contradictionWords(topology: CompiledTopology, all: readonly Contradicting[]): string {
  const clauses = all.map(({ office, prefer }) => {
    const name = topology.offices.find(({ id }) => id === office);
    const verb = name && name.count > 1 ? 'prefer' : 'prefers';
    const names = prefer.map((each) => preferredName(topology, each));
    return `${name?.inSentence ?? office} ${verb} ${names.join(', then ')}`;
  });
  const rest = clauses.length - MOST;
  const more = rest > 0 ? [several(rest, 'more office does likewise', 'more offices do likewise')] : [];
  return [...clauses.slice(0, MOST), ...more].join('; ');
}

/** The same of a cell of the overview, with the preferences of the file; null where it is decided. */
export function undecidedWords(
  topology: CompiledTopology,
  { contradicting = [] }: Pick<Cell, 'contradicting'>,
): string | null {
  const those = topology.offices.flatMap(({ id, prefer }) =>
    contradicting.includes(id) ? [{ office: id, prefer }] : [],
  );
  return contradictionWords(topology, those) || null;
}
