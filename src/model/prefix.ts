// Converts between prefixes and address ranges.

import type { Address, Prefix } from './network';

/** A prefix as a range of numeric addresses. */
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

/** The address at an offset from the first of the prefix. */
export function addressAt({ first }: Pick<Block, 'first'>, offset: number): Address {
  const number = first + offset;
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

/** The two halves of a prefix; none for a single address. */
export function halvesOf(prefix: Prefix): readonly Prefix[] {
  const block = blockOf(prefix);
  if (block.length === 32) return [];
  return [0, block.size / 2].map((offset) => `${addressAt(block, offset)}/${block.length + 1}`);
}
