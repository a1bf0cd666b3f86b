// Resource ids: only the group and the name are kept, to match related resources.

import { fingerprint } from '../text/fingerprint';

/** A resource by name, and by group where known. Names are compared case-insensitively. */
export type Ref = {
  readonly name: string;
  readonly group?: string | undefined;
  /** The number of its subscription within the paste; the subscription id itself is not kept. */
  readonly subscription?: number | undefined;
};

/** Numbers subscriptions in order of appearance, keyed by a fingerprint of their id. */
export type Subscriptions = Map<number, number>;

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function numberOf(subscription: string | undefined, known: Subscriptions): number | undefined {
  if (subscription === undefined || !guid.test(subscription)) return undefined;
  const key = fingerprint(subscription.toLowerCase());
  const number = known.get(key) ?? known.size;
  known.set(key, number);
  return number;
}

export type ParsedId = {
  readonly group?: string | undefined;
  readonly subscription?: number | undefined;
  /** Pairs of type and name: expressRouteCircuits, er-1, peerings, AzurePrivatePeering. */
  readonly parts: readonly (readonly [type: string, name: string])[];
};

export function parsedId(text: string, known: Subscriptions): ParsedId | undefined {
  const segments = text.split('/').filter((segment) => segment !== '');
  const after = (word: string) => {
    const at = segments.findIndex((segment) => segment.toLowerCase() === word);
    return at < 0 ? undefined : segments[at + 1];
  };
  const provider = segments.findLastIndex((segment) => segment.toLowerCase() === 'providers');
  if (provider < 0) return undefined;
  const rest = segments.slice(provider + 2);
  const parts = rest.flatMap((type, index) => {
    const name = rest[index + 1];
    return index % 2 === 0 && name !== undefined ? [[type.toLowerCase(), name] as const] : [];
  });
  if (parts.length === 0) return undefined;
  return { group: after('resourcegroups'), subscription: numberOf(after('subscriptions'), known), parts };
}

/** The resource of a type within an id; the printed query writes ids as "group/name". */
export function refOf(text: string | undefined, type: string, known: Subscriptions): Ref | undefined {
  if (text === undefined || text === '') return undefined;
  const id = parsedId(text, known);
  if (id) {
    const [, name] = id.parts.find(([each]) => each === type.toLowerCase()) ?? [];
    return name === undefined ? undefined : { name, group: id.group, subscription: id.subscription };
  }
  const [group, name, ...others] = text.split('/');
  return group && name && others.length === 0 ? { group, name } : undefined;
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** A group or subscription missing on either side matches any. */
export const isSameResource = (one: Ref, other: Ref): boolean =>
  isSame(one.name, other.name) &&
  (one.group === undefined || other.group === undefined || isSame(one.group, other.group)) &&
  (one.subscription === undefined ||
    other.subscription === undefined ||
    one.subscription === other.subscription);
