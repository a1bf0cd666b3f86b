// Says where a field that is not given can matter, for the reader of a file and for the ledger.

import type { NetworkDescription, Office } from './description';

const isMicrosoft = ({ microsoft }: NetworkDescription['circuits'][number]) => microsoft !== undefined;

/** A stateful device stands where traffic is translated. */
export const isTranslated = ({ exit, circuits: own }: Office, { circuits }: NetworkDescription): boolean =>
  typeof exit === 'object' || circuits.some((each) => isMicrosoft(each) && own.includes(each.id));

/**
 * Private peering translates nothing. A stateful device before it decides an answer all the same where a WAN or
 * a VPN gives requests another path than the circuits, over which the replies come.
 */
export const hasPathBesidePrivate = (
  { circuits: own, wans, vpn }: Office,
  all: NetworkDescription,
): boolean =>
  wans.length + vpn.length > 0 && all.circuits.some((each) => each.private && own.includes(each.id));

/** A circuit has two connections, and a VPN may have two tunnels. */
export const hasSeveralPaths = ({ circuits, vpn, wans }: Office): boolean =>
  circuits.length > 0 || vpn.length > 0 || wans.length > 1;

/** Without one there is nothing public that a WAN could carry. */
export const hasMicrosoftPeering = ({ circuits }: NetworkDescription): boolean => circuits.some(isMicrosoft);
