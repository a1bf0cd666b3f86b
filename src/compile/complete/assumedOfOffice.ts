// Values of an office that are assumed.

import type { NetworkDescription, Office } from '../../model/description';
import { hasPathBesidePrivate, hasSeveralPaths, isTranslated } from '../../model/whatMatters';
import type { AssumedRow } from './assumption';

/**
 * What could be preferred to what comes first now: a circuit, then a VPN, then the internet breakout, then a
 * WAN. A circuit without Microsoft peering leaves nothing to a breakout.
 */
function couldBeFirst(office: Office, { circuits }: NetworkDescription): readonly string[] {
  const hasVpn = office.vpn.length > 0;
  const hasExit = typeof office.exit === 'object';
  const ranks = [office.circuits, hasVpn ? ['vpn'] : [], hasExit ? ['internet'] : [], office.wans];
  const [first = [], ...rest] = ranks.filter((rank) => rank.length > 0);
  const isPublic = circuits.some(({ id, microsoft }) => microsoft && office.circuits.includes(id));
  const isBreakoutChosen = isPublic || office.wans.length > 0;
  return [...(first.length > 1 ? first : []), ...rest.flat()].filter(
    (way) => way !== 'internet' || isBreakoutChosen,
  );
}

export const ofOffice: readonly AssumedRow<Office>[] = [
  {
    field: 'routers',
    value: '1',
    others: () => ['2'],
    why: 'fewest',
    isMissing: ({ routers }) => routers === undefined,
  },
  {
    field: 'exit',
    value: 'none',
    others: () => ['internet'],
    why: 'closed',
    isMissing: ({ exit }) => exit === undefined,
  },
  {
    field: 'firewall',
    value: 'separate',
    others: () => ['shared', 'everything'],
    why: 'device-for-each-translation',
    isMissing: (office, all) => office.firewall === undefined && isTranslated(office, all),
  },
  {
    field: 'firewall',
    value: 'separate',
    others: () => ['everything'],
    why: 'private-not-translated',
    isMissing: (office, all) =>
      office.firewall === undefined && !isTranslated(office, all) && hasPathBesidePrivate(office, all),
  },
  {
    field: 'multipath',
    value: 'yes',
    others: () => ['no'],
    why: 'equal-paths-share',
    isMissing: (office) => office.multipath === undefined && hasSeveralPaths(office),
  },
  {
    field: 'internet line',
    value: 'yes',
    others: () => [],
    why: 'vpn-needs-a-line',
    isMissing: ({ vpn, exit }) => vpn.length > 0 && typeof exit !== 'object',
  },
  {
    field: 'prefer',
    value: 'the usual order',
    others: () => [],
    tried: couldBeFirst,
    why: 'no-policy',
    isMissing: (office, all) => office.prefer === undefined && couldBeFirst(office, all).length > 0,
  },
];
