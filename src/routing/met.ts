// Tracks a packet's translations, stateful devices and exposure along its path.

import type { Address, AdjacencyId, ExposureClass, Network, RouterId, Translation } from '../model/network';

/** Stateful devices as bits by position. */
export type DeviceSet = bigint;

export type Met = {
  /** Translations, first to last. */
  readonly rewrites: readonly Translation[];
  readonly devices: DeviceSet;
  /** A path is as exposed as its most exposed part. */
  readonly exposure: ExposureClass;
  /** The state after one more step; equal states are the same object, for quick lookup. */
  readonly after: (step: Crossing) => Met;
};

/** The effects on every packet of a conversation crossing an adjacency in one direction. */
export type Crossing = {
  readonly rewrite: Translation | null;
  readonly devices: DeviceSet;
  readonly exposure: ExposureClass;
};

const worse = (a: ExposureClass, b: ExposureClass): ExposureClass => {
  if (a === 'internet' || b === 'internet') return 'internet';
  return a === 'tunnel' || b === 'tunnel' ? 'tunnel' : 'private';
};

/** The empty state at the start of every path. */
export function metNothing(): Met {
  const known = new Map<string, Met>();
  const met = (rewrites: Met['rewrites'], devices: DeviceSet, exposure: ExposureClass): Met => {
    const key = `${rewrites.map(({ router, address }) => `${router} ${address}`).join()} ${devices} ${exposure}`;
    const found = known.get(key);
    if (found) return found;
    const steps = new Map<Crossing, Met>();
    const made: Met = {
      rewrites,
      devices,
      exposure,
      after: (step) => {
        const next =
          steps.get(step) ??
          met(
            step.rewrite ? [...rewrites, step.rewrite] : rewrites,
            devices | step.devices,
            worse(exposure, step.exposure),
          );
        steps.set(step, next);
        return next;
      },
    };
    known.set(key, made);
    return made;
  };
  return met([], 0n, 'private');
}

type Place = { readonly adjacency: AdjacencyId; readonly from: RouterId; readonly to: RouterId };

/**
 * Effects on a conversation's packets on an adjacency. Requests are translated on the way; replies only have
 * the translation undone where they arrive.
 */
export function crossing(
  { translations, devices, adjacencies }: Network,
  { adjacency, from, to }: Place,
  destination: Address,
  isRequest: boolean,
): Crossing {
  const isFor = ({ onlyTo }: { readonly onlyTo?: readonly Address[] }) =>
    onlyTo === undefined || onlyTo.includes(destination);
  const rewrite = translations.find(
    (each) => each.router === from && each.towards.includes(to) && isFor(each),
  );
  const crossed = devices.map(({ guards }, position) =>
    guards.some((guard) => guard.adjacency === adjacency && isFor(guard)) ? 1n << BigInt(position) : 0n,
  );
  return {
    rewrite: (isRequest && rewrite) || null,
    devices: crossed.reduce((all, each) => all | each, 0n),
    exposure: adjacencies.find(({ id }) => id === adjacency)?.exposure ?? 'private',
  };
}
