// Type of an address key, which encodes a part of the reader's choices.

import type { Topology } from '../../model/topology';

/** Reports a value of the address that was ignored, or was damaged and repaired. */
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
  /** Value as written, shortened; for "repaired" as read; for "and-more" the number not listed. */
  readonly value: string;
};

export type Reading = {
  readonly topology: Topology;
  /** Reports a part of an otherwise valid value. */
  readonly tell: (kind: Notice['kind'], part: string) => void;
};

/** Writes and reads one key of the choices; `read` returns null for an invalid value. */
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

/** Makes keys for fields with a closed list of values; the key is the field's name unless given. */
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

/** Lifts the keys of a part to keys of the whole. */
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
