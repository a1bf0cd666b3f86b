// Which addresses a prefix covers.

import type { Address, Prefix } from '../model/network';

function toNumber(address: Address): number {
  return address.split('.').reduce((value, octet) => value * 256 + Number(octet), 0);
}

export function prefixLength(prefix: Prefix): number {
  return Number(prefix.slice(prefix.indexOf('/') + 1));
}

export function covers(prefix: Prefix, address: Address): boolean {
  const block = 2 ** (32 - prefixLength(prefix));
  const base = toNumber(prefix.slice(0, prefix.indexOf('/')));
  return Math.floor(base / block) === Math.floor(toNumber(address) / block);
}
