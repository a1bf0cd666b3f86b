// Sessions of an office's routers among themselves, with the internet and with its WANs.

import type { Prefix, Session } from '../../model/network';
import type { CompletedOffice, CompletedWan } from '../complete/completed';
import type { Changes } from './misconfigured';
import { DEFAULT_ROUTE, type Plan, poolPrefixes } from './plan';
import { isBehindInternet, type Preferences, preferencesOf } from './preference';
import { sessionFrom, sessionsBothWays } from './sessions';
import { internalWires, internetWire, wanWire } from './wires';

/** Circuit pools a breakout advertises too: where both share one, or where the circuit does not. */
function strayPools({ policy, network }: Plan, changes: Changes, office: CompletedOffice): readonly Prefix[] {
  const strays = (circuit: string) =>
    changes.has('shared-pool', office.id) ||
    (policy.unadvertisedPool === 'exit' && changes.has('unadvertised-pool', circuit));
  return network.pools
    .filter(({ holder, circuit }) => holder.kind === 'office' && holder.id === office.id && strays(circuit))
    .flatMap((pool) => poolPrefixes(pool, false));
}

/** Prefixes a breakout advertises to the internet. */
export function overExit(plan: Plan, changes: Changes, office: CompletedOffice): readonly Prefix[] {
  return office.exit ? [...new Set([office.exit.pool, ...strayPools(plan, changes, office)])] : [];
}

/** The breakout's default route stays up regardless of failures behind it. A VPN-only line has no session. */
function exitSessions(
  plan: Plan,
  changes: Changes,
  office: CompletedOffice,
  prefers: Preferences,
): readonly Session[] {
  const wire = internetWire(plan, office);
  if (!wire || !office.exit?.isOn) return [];
  const { names } = plan.policy;
  return [
    sessionFrom(wire, names.core(office.id), overExit(plan, changes, office)),
    sessionFrom(wire, names.internet, [DEFAULT_ROUTE], { localPreference: prefers({ kind: 'exit' }) }),
  ];
}

const publicServices = (plan: Plan, { carriesMicrosoft }: CompletedWan) =>
  carriesMicrosoft ? plan.allServices : [];

/**
 * An office passes on to a WAN the virtual networks and public services it learns elsewhere, and its own LAN,
 * but not routes of another WAN. The WAN advertises all of that to every office. AS loop prevention does not
 * apply, because no two offices are compiled with the same AS number.
 */
function wanSessions(plan: Plan, office: CompletedOffice, prefers: Preferences): readonly Session[] {
  const { names } = plan.policy;
  return office.wans.flatMap((id): Session[] => {
    const wan = plan.wan(id);
    if (!wan) return [];
    const wire = wanWire(plan, office.id, id);
    const passedOn = [...plan.allVnets, ...publicServices(plan, wan)];
    const attachment = { kind: 'wan', wan: id } as const;
    const { inside, withServices } = plan.overWan(wan);
    const takesServices = wan.carriesMicrosoft && !isBehindInternet(office, attachment);
    const byDefault = wan.defaultFrom === office.id ? [DEFAULT_ROUTE] : [];
    return [
      sessionFrom(wire, names.core(office.id), [...plan.lansOf(office), ...passedOn, ...byDefault]),
      sessionFrom(wire, names.wan(id), takesServices ? withServices : inside, {
        localPreference: prefers(attachment),
      }),
    ];
  });
}

export function officeSessions(plan: Plan, changes: Changes, office: CompletedOffice): readonly Session[] {
  const prefers = preferencesOf(plan, office);
  return [
    ...internalWires(plan, office).flatMap((wire) => sessionsBothWays(wire, plan.everything)),
    ...exitSessions(plan, changes, office, prefers),
    ...wanSessions(plan, office, prefers),
  ];
}
