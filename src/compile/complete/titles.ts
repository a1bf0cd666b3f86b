// Default names of elements, and addresses of hosts.

import type { Described } from '../../model/description';
import type { Address, Prefix } from '../../model/network';
import { addressAt, blockOf } from '../../model/prefix';
import type { Title } from './completed';

export const withFirstLarge = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

/** Names of services that the format knows. */
const serviceNames: ReadonlyMap<string, string> = new Map([
  ['power-platform', 'Power Platform'],
  ['microsoft-365', 'Microsoft 365'],
  ['azure-public', 'Azure public services'],
]);

export const serviceTitle = ({ id, name }: Described): Title =>
  titleOf({ id, name: name ?? serviceNames.get(id) });

/**
 * A word such as "zurich" becomes a name, and so does a kind with a number, such as "location-1"; "er-fra-01" is a
 * resource's name already, and stays as written.
 */
export function nameFrom(id: string): string {
  if (/^(?:location|provider)-\d+$/.test(id)) return withFirstLarge(id.replace('-', ' '));
  return /[-\d]/.test(id) ? id : withFirstLarge(id);
}

export function titleOf({ id, name }: Described): Title {
  return { name: name ?? nameFrom(id), isGiven: name !== undefined };
}

/**
 * A free address of the prefix: the wanted one, or the next free one. A prefix of one address has only that,
 * and where all are taken the last is shared.
 */
export function hostOf(prefix: Prefix, wanted: number, taken: Set<Address>): Address {
  const block = blockOf(prefix);
  const last = block.size > 2 ? block.size - 2 : block.size - 1;
  const first = Math.min(wanted, last);
  for (let offset = first; offset <= last; offset += 1) {
    const address = addressAt(block, offset);
    if (taken.has(address)) continue;
    taken.add(address);
    return address;
  }
  return addressAt(block, last);
}
