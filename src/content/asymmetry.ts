// Words for requests and replies that take different connections, breakouts or tunnels.

import type { Assessment } from '../analysis/assess';
import type { LinkId } from '../model/compiledTopology';
import { capitalised, listed } from './names';
import { carrierOf, officesOwn, otherReplyCarrier } from './trafficWords';

/** Names the stateful firewalls that these links pass. */
const firewallsOn = ({ topology }: Assessment, links: ReadonlySet<LinkId>): readonly string[] =>
  topology.firewalls
    .filter((firewall) => firewall.links.some((id) => links.has(id)))
    .map((firewall) => firewall.inSentence);

/** What stateful firewalls see of it; null where replies do not all pass, or no firewall stands on either path. */
function atFirewalls(assessment: Assessment): string | null {
  if (assessment.outcome.reachability !== 'reached') return null;
  const out = firewallsOn(assessment, assessment.requestLinks);
  const back = firewallsOn(assessment, assessment.replyLinks);
  if (back.length > 0)
    return `${capitalised(listed(back))} ${back.length > 1 ? 'see' : 'sees'} both directions, so replies pass.`;
  if (out.length === 0) return null;
  return `${capitalised(listed(out))} ${out.length > 1 ? 'see' : 'sees'} the requests and not the replies.`;
}

/**
 * True where replies take other connections, breakouts or tunnels than requests. Where only some requests bring a
 * reply, those without one have none to compare with.
 */
export const isAsymmetric = (assessment: Assessment): boolean => {
  const { reachability, replies } = assessment.outcome;
  const comeBack = reachability === 'reached' || reachability === 'reply-dropped';
  return comeBack && replies.length > 0 && otherReplyCarrier(assessment) !== null;
};

/** "Asymmetric: requests take …, and replies …"; null otherwise. */
export function asymmetryClaim(assessment: Assessment): string | null {
  const breakout = officesOwn(assessment, 'internet breakout');
  const replies = otherReplyCarrier(assessment, breakout);
  if (replies === null || !isAsymmetric(assessment)) return null;
  return `Asymmetric: requests take ${carrierOf(assessment, breakout)}, and replies ${replies}.`;
}

/** The same with what it means at a stateful firewall, where one stands on either path. */
export function asymmetryText(assessment: Assessment): string | null {
  const claim = asymmetryClaim(assessment);
  return claim && [claim, atFirewalls(assessment)].filter((text) => text !== null).join(' ');
}
