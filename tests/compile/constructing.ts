// Short descriptions of one construct each, and what is asked of them.

import { expect } from 'vitest';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';
import { controlPlanes } from '../../src/routing/controlPlane';
import { searchForOutcomes } from '../../src/routing/doubts';
import { indexNetwork } from '../../src/routing/indexNetwork';
import { asking } from './answer';
import { intact } from './loose';

export function read(text: string) {
  const { description, messages } = readDescription(`network: x\nversion: 1\n${text}`);
  expect(messages.filter(({ kind }) => kind === 'error').map(sentence)).toEqual([]);
  return description;
}
export const asked = (text: string) => asking(read(text)).ask;

/** Whom an office's core hands packets for the other's LAN to; nothing where it knows no way, or several outcomes. */
export function nextTo(text: string, office: string, other: string): string[] {
  const { networkFor, flowFor, topology } = compile(read(text));
  const indexed = indexNetwork(networkFor(intact));
  const plane = controlPlanes(indexed, searchForOutcomes(indexed))(new Set());
  const destination = topology.destinations[0]?.id ?? '';
  const source = flowFor({ office: other, destination })?.source ?? '';
  const decision = plane.decide(`${office}.core`, source);
  const { routers } = indexed.network;
  return decision.kind === 'forward' ? decision.routes.map(({ over }) => routers[over.from]?.id ?? '') : [];
}
export const hears = (text: string, office: string, other: string) => nextTo(text, office, other).length > 0;

export const ER = 'er.primary er.secondary';
export const circuit = (id: string, more = '') =>
  `  ${id}: {location: ${id}-place, provider: carrier-${id}, peerings: [microsoft, private]${more}}\n`;
export const one = (office: string, more = '', rest = '') => `offices:
  a: {circuits: [er]${office}}
circuits:
${circuit('er', more)}vnets:
  hub: {gateway: zone-redundant, circuits: [er]}
services: [power-platform]
${rest}`;
export const two = (office: string, link = 'circuits: [er, fr]', second = '') => `offices:
  a: {circuits: [er, fr]${office}}
circuits:
${circuit('er')}${circuit('fr', second)}vnets:
  hub: {gateway: zone-redundant, ${link}}
services: [power-platform]
`;
export const BOTH = 'er.primary er.secondary fr.primary fr.secondary';
