// Words for encryption of a path's content, for its two directions, for the requirements of a private path, and
// for its next failure.

import { capitalised, listed } from './names';
import type { NextFailure, PathFacts } from './pathMeaning';
import { modelled, type Statement } from './sources';

const tlsOf = ({ isPowerPlatform }: PathFacts): Statement =>
  isPowerPlatform
    ? {
        text: 'Encryption comes from the service: Power Platform’s TLS meets the level of protection in transit that most regulations typically ask for.',
        source: 'article',
      }
    : modelled(
        'Encryption comes from the service, where it requires TLS. Whether it does is for its own documentation to say.',
      );

export const encryption = (facts: PathFacts): Statement =>
  facts.peering === 'microsoft'
    ? tlsOf(facts)
    : modelled(
        facts.isInTunnel
          ? 'Outside the tunnel, encryption is up to your own service.'
          : 'Encryption is up to your own service: ExpressRoute adds none by default, nor does the internet.',
      );

/** Does not tell an office to get what it has. */
export const aPrivatePath = ({ office, officesWithCircuits }: PathFacts): Statement => {
  const subject = capitalised(office.inSentence);
  if (office.wans.length > 0 || office.circuits.length > 0)
    return modelled(
      `${subject} would have to reach the service over a private path: the traffic takes the internet now.`,
    );
  if (officesWithCircuits.length === 0) return modelled(`${subject} would need a private path.`);
  const many = office.count > 1;
  const others = listed(officesWithCircuits).replace(/ and (?=[^ ]*$)/, ' or ');
  return modelled(
    `${subject} would need a private path: ${many ? 'circuits of their own' : 'a circuit of its own'}, or a WAN to ${others}. In this network ${many ? 'they have' : 'it has'} neither.`,
  );
};

export function requestsInWords({ requestsOnInternet, requestsInTunnel }: PathFacts): string {
  if (requestsOnInternet) return 'Requests cross the public internet.';
  return requestsInTunnel
    ? 'Requests cross the public internet in an encrypted tunnel.'
    : 'Requests stay off the public internet.';
}

export function asymmetry({ isExposed, requestsOnInternet }: PathFacts): Statement {
  if (!isExposed)
    return modelled(
      'Requests and replies take different paths, and a firewall on that of the replies did not see the requests.',
    );
  return requestsOnInternet
    ? modelled('Requests cross the public internet, and replies come back over ExpressRoute.')
    : modelled('Requests take ExpressRoute, and replies come back over the public internet.');
}

const shownByMonitoring =
  'Users might notice little; monitoring of BGP sessions and of received prefixes would show it.';

const nextFailures = (part: string): Readonly<Record<NextFailure, string>> => ({
  'to-internet': ` could move new connections to the public internet. ${shownByMonitoring}`,
  'to-tunnel': ` could move the traffic into an encrypted tunnel over the public internet. ${shownByMonitoring}`,
  'to-either': ` could take new connections off the private path. ${shownByMonitoring}`,
  interrupts: ` could interrupt the service${part}, and would not move its traffic to the internet. What fails together, such as a circuit or a location, is not covered by this.`,
  'interrupts-exposed': ` could interrupt the service${part}, and packets for it could go out to the internet.`,
  undecides: ' could interrupt the service, or leave undecided which path its traffic takes.',
});

/** While nothing has failed, a failure is not one more. */
export function nextFailure({ next, nextIsInPart, hasFailed }: PathFacts): Statement {
  const could = nextFailures(nextIsInPart ? ' for some connections' : '')[next];
  return modelled(`${hasFailed ? 'One more failure' : 'A single failure'} of a link or router${could}`);
}

/** Says what a path that carries nothing proves; an outage only where something got through before. */
export function nothingFlows(isLost: boolean, isOutage: boolean): Statement {
  const what = isLost
    ? 'Packets are sent and dropped on the path, so nothing is proven about it'
    : 'None of this traffic flows. So none of it crosses the internet, and nothing is proven about the path';
  return modelled(`${what}${isOutage ? ': an outage shows at most that traffic stops' : ''}.`);
}
