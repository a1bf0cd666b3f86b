// Describes the effect of failures on requests; the verdict covers the rest.

import type { Assessment } from '../../analysis/assess';
import type { Change } from '../../analysis/change';
import { listed, onPath } from '../names';
import { modelled, type Statement } from '../sources';
import { carrierOfArriving } from '../trafficWords';

/** Says where requests go, or only those that arrive where others are dropped. */
const goes = ({ outcome: { lost } }: Assessment, where: string): Statement =>
  modelled(
    lost.length > 0 ? `Requests that arrive now go${where}; others are dropped.` : `Requests now go${where}.`,
  );

export function whatItDid(assessment: Assessment, { left, joined, effect }: Change): readonly Statement[] {
  const { topology, outcome, state } = assessment;
  if (state === 'undecided') return [modelled('Which path the traffic takes is not decided.')];
  if (left.length + joined.length === 0)
    return [
      modelled(
        assessment.requestLinks.size === 0
          ? 'No request leaves the office, as before.'
          : 'Requests take the same path as before.',
      ),
    ];
  const [only, ...others] = outcome.requests;
  if (only === undefined)
    return [modelled(`No request reaches the service${effect === 'service-lost' ? ' any more' : ''}.`)];
  const between = only.nodes.slice(1, -1);
  // Several paths share most of their hops: those of all are named, and what carries them.
  const common = between.filter((node) => others.every(({ nodes }) => nodes.includes(node)));
  const via = common.length === 0 ? '' : ` via ${listed(common.map((node) => onPath(topology, node)))}`;
  const carrier = carrierOfArriving(assessment);
  // The names of routers at the ends of a connection can contain its own.
  const isTold = via !== '' && (others.length === 0 || via.includes(carrier));
  return [goes(assessment, isTold ? via : `${via} over ${carrier}`)];
}
