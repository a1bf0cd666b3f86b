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

/** What all of several paths pass and none may lose, the last of it. */
function shared({ outcome, weakPoints }: Assessment): string | null {
  const [first, ...others] = outcome.requests;
  if (first === undefined || others.length === 0) return null;
  const ids = new Set(weakPoints.map(({ id }) => id));
  const node = first.nodes.findLast((id) => ids.has(id) && others.every(({ nodes }) => nodes.includes(id)));
  return node ?? null;
}

/** What one more failure would do, or what stands by. */
export function redundancyOf(assessment: Assessment): string {
  const { state, weakPoints, question, requestLinks } = assessment;
  if (state === 'private-without-redundancy') {
    const common = shared(assessment);
    const none = `no redundancy left${common === null ? '' : `, as all paths share ${inSentence(common)}`}`;
    const exposes = weakPoints.some(({ loses }) => loses === 'privacy');
    return exposes ? `${none}: the next failure can move it to the internet` : none;
  }
  const waiting = CONNECTIONS.find((id) => !requestLinks.has(id));
  const isReady = question.preferred !== null && waiting !== undefined;
  return isReady ? `${inSentence(waiting)} stands by` : 'either connection can carry it alone';
}
