// The parts that sentences about traffic are made of: whose it is, where it goes, and over what.

import type { Assessment } from '../analysis/assess';
import { inSentence } from './names';

export const officeOf = ({ office }: Assessment) => inSentence(office);

export const serviceOf = ({ service, office }: Assessment) =>
  service === 'azure-vnet' && office === 'seattle' ? 'its virtual network' : inSentence(service);

const CONNECTIONS = ['primary', 'secondary'];
const BOTH = 'both connections';

export const isConnection = (link: string) => CONNECTIONS.includes(link);

function carrierOver(links: ReadonlySet<string>, { office }: Assessment): string {
  const [first, second] = CONNECTIONS.filter((id) => links.has(id));
  if (second !== undefined) return BOTH;
  if (first !== undefined) return inSentence(first);
  return office === 'texas' ? 'the public internet' : 'its internet breakout';
}

/** What requests take: "both connections", "the secondary connection", "its internet breakout". */
export const carrierOf = (assessment: Assessment) => carrierOver(assessment.requestLinks, assessment);

export const isCarriedByBoth = (assessment: Assessment) => carrierOf(assessment) === BOTH;

/** What replies take where it is not what requests take; else null. */
export function otherReplyCarrier(assessment: Assessment): string | null {
  const carrier = carrierOver(assessment.replyLinks, assessment);
  return carrier === carrierOf(assessment) ? null : carrier;
}

export const privateTo = ({ privateUntil }: Assessment) =>
  privateUntil === 'resource' ? 'private to the resource' : 'private to the Microsoft edge';

/** What one more failure would do, or what stands by. */
export function redundancyOf({ state, weakPoints, scenario, requestLinks }: Assessment): string {
  if (state === 'private-without-redundancy') {
    const exposes = weakPoints.some(({ loses }) => loses === 'privacy');
    return exposes
      ? 'no redundancy left: the next failure can move it to the internet'
      : 'no redundancy left';
  }
  const waiting = CONNECTIONS.find((id) => !requestLinks.has(id));
  const isReady = scenario.connection !== 'both' && waiting !== undefined;
  return isReady ? `${inSentence(waiting)} stands by` : 'either connection can carry it alone';
}
