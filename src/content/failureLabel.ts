// Names of failures in lists: with the kind where two have the same name, such as an office and its location.

import type { CompiledTopology, FailureId } from '../model/compiledTopology';
import type { FailureKind } from '../model/failureKinds';

export const failureKindNames: Readonly<Record<FailureKind, string>> = {
  location: 'peering location',
  provider: 'provider',
  office: 'office',
  circuit: 'circuit',
  wan: 'WAN',
  router: 'router',
  shared: 'shared risk',
  zone: 'zone',
  connection: 'connection',
  exit: 'internet breakout',
  gateway: 'gateway',
  line: 'line',
  peering: 'peering',
  session: 'session',
  misconfiguration: 'misconfiguration',
  link: 'link',
  node: 'router',
};

/** Returns "London", or "London, peering location" where an office is called London too. */
export function failureLabel({ failureTargets }: CompiledTopology, id: FailureId): string {
  const target = failureTargets.find((each) => each.id === id);
  if (!target) return id;
  const called = target.name.toLowerCase();
  const isShared = failureTargets.some(
    (other) => other !== target && other.isRisk && other.name.toLowerCase() === called,
  );
  return isShared ? `${target.name}, ${failureKindNames[target.kind]}` : target.name;
}
