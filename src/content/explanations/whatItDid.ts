// Describes the effect of failures on requests; the verdict covers the rest.

import type { Assessment } from '../../analysis/assess';
import type { Change } from '../../analysis/change';
import { inSentence, listed } from '../names';
import { modelled, type Statement } from '../sources';
import { carrierOfArriving } from '../trafficWords';

/** Paths listed one by one; more share most of their hops. */
const MOST_PATHS = 2;

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
  const all = [only, ...others];
  if (all.length > MOST_PATHS) {
    const common = only.nodes.slice(1, -1).filter((node) => all.every(({ nodes }) => nodes.includes(node)));
    const via = common.length === 0 ? '' : ` via ${listed(common.map((node) => inSentence(topology, node)))}`;
    return [goes(assessment, `${via} over ${carrierOfArriving(assessment)}`)];
  }
  const paths = all.map(
    ({ nodes }) => `via ${listed(nodes.slice(1, -1).map((node) => inSentence(topology, node)))}`,
  );
  return [goes(assessment, ` ${paths.join(', or ')}`)];
}
