// What a packet meets on its way that matters at the end of it.

import type { Address, AdjacencyId, ExposureClass, Network, RouterId, Translation } from '../model/network';

/** Stateful devices as bits by their position. */
export type DeviceSet = bigint;

export type Met = {
  /** Translations, first to last. */
  readonly rewrites: readonly Translation[];
  readonly devices: DeviceSet;
  /** A way is as exposed as its most exposed part. */
  readonly exposure: ExposureClass;
  /** What has been met one step further; equal ones are the same object, so that they are found quickly. */
  readonly after: (step: Crossing) => Met;
};

/** What meets every packet of a conversation that crosses an adjacency in one direction. */
export type Crossing = {
  readonly rewrite: Translation | null;
  readonly devices: DeviceSet;
  readonly exposure: ExposureClass;
};

const worse = (a: ExposureClass, b: ExposureClass): ExposureClass => {
  if (a === 'internet' || b === 'internet') return 'internet';
  return a === 'tunnel' || b === 'tunnel' ? 'tunnel' : 'private';
};

/** Nothing met yet: where every way of a network begins. */
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
 * What packets of a conversation meet on an adjacency. Requests are translated on their way; replies only have the
 * translation undone where they arrive.
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
