// Which addresses a prefix covers.

import type { Address, Prefix } from './network';

/** A prefix as a range of addresses, all of them numbers. */
export type Block = {
  readonly prefix: Prefix;
  readonly length: number;
  readonly first: number;
  readonly size: number;
};

export function addressNumber(address: Address): number {
  return address.split('.').reduce((value, octet) => value * 256 + Number(octet), 0);
}

export function blockOf(prefix: Prefix): Block {
  const [base = '', length = ''] = prefix.split('/');
  const size = 2 ** (32 - Number(length));
  return { prefix, length: Number(length), first: Math.floor(addressNumber(base) / size) * size, size };
}

export function covers({ first, size }: Block, address: number): boolean {
  return address >= first && address < first + size;
}
