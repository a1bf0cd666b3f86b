// How a key of the address stands for a part of the reader's choices.

import type { Topology } from '../../model/topology';

/** Something in the address that was not understood: what stood before stands. Or that was damaged, and mended. */
export type Notice = {
  readonly kind:
    | 'unknown-value'
    | 'unknown-part'
    | 'not-in-picture'
    | 'fails-nothing'
    | 'repeated-key'
    | 'repaired'
    | 'and-more';
  readonly key: string;
  /** As written, cut to a readable length; of "repaired", as read; of "and-more", how many are not listed. */
  readonly value: string;
};

export type Reading = {
  readonly topology: Topology;
  /** Names what was not understood of a value that is understood otherwise. */
  readonly tell: (kind: Notice['kind'], part: string) => void;
};

/** How one key is written, and read into a part of the choices; null when its value is not understood. */
export type Key<Part> = {
  readonly name: string;
  readonly write: (part: Part) => string;
  readonly read: (text: string, part: Part, reading: Reading) => Part | null;
};

/** Parses a key with a closed list of values. */
export const oneOf =
  <Value extends string>(options: readonly Value[]) =>
  (text: string): Value | null =>
    options.find((option) => option === text) ?? null;

/** Makes keys for fields that have a closed list of values; a key has its field's name unless it is given another. */
export const keysOf =
  <Part extends object>() =>
  <Field extends keyof Part & string>(
    field: Field,
    options: readonly (Part[Field] & string)[],
    name: string = field,
  ): Key<Part> => {
    const parse = oneOf(options);
    return {
      name,
      write: (part) => String(part[field]),
      read: (text, part) => {
        const value = parse(text);
        return value === null ? null : { ...part, [field]: value };
      },
    };
  };

/** The keys of one part as keys of the whole. */
export const keysWithin = <Whole extends object, Field extends keyof Whole>(
  field: Field,
  keys: readonly Key<Whole[Field]>[],
): readonly Key<Whole>[] =>
  keys.map(({ name, write, read }) => ({
    name,
    write: (whole) => write(whole[field]),
    read: (text, whole, reading) => {
      const part = read(text, whole[field], reading);
      return part === null ? null : { ...whole, [field]: part };
    },
  }));
