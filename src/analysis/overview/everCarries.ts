// Finds whether traffic ever takes a circuit: with nothing failed, or while any one thing has failed.

import type { ElementId } from '../../model/description';
import { converse } from '../../routing/conversation';
import { type Carriers, carriersOf } from './carriers';
import type { Case, Examination } from './examination';

/** In either direction, or by Global Reach. Standby circuits count: a failure of the first moves traffic to them. */
export function everCarries(examination: Examination, circuit: ElementId, asked: readonly Case[]): boolean {
  const { compiled, network, planeUnder, risks } = examination;
  const { topology } = compiled;
  const found = topology.circuits.find(({ id }) => id === circuit);
  const pipes = new Set(found?.connections.flatMap(({ pipe }) => pipe ?? []));
  const takesIt = ({ requests, replies, globalReach }: Carriers) =>
    [requests, replies, globalReach].some((links) => links.some((id) => pipes.has(id)));
  if (asked.some(({ carriers }) => takesIt(carriers))) return true;
  return risks.some((risk) => {
    const plane = planeUnder([risk]);
    return asked.some(({ flow, consulted }) => {
      if (plane.network === network && plane.isSameFor(consulted)) return false;
      return takesIt(carriersOf(topology, converse(plane, flow)));
    });
  });
}
