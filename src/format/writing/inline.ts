// Writes plain values on one line, as YAML in flow style.

import type { Plain } from './plain';

/** Begins with a letter or digit, and contains nothing special in its context: in braces, or after a key. */
const plainInBraces = /^[\p{L}\p{N}](?:[^\p{C}\p{Zl}\p{Zp}#:,[\]{}]|:(?=[^\s,[\]{}]))*$/u;
const plainBehindKey = /^[\p{L}\p{N}](?:[^\p{C}\p{Zl}\p{Zp}#:]|:(?=\S))*$/u;
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');

/** Quotes only text that would otherwise be read differently. */
function scalarText(text: string, plain: RegExp): string {
  if (plain.test(text) && !/\s$/.test(text)) return text;
  return JSON.stringify(text).replace(unprintable, escaped);
}

export function inline(value: Plain): string {
  if (typeof value === 'string') return scalarText(value, plainInBraces);
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, part]) => `${scalarText(key, plainInBraces)}: ${inline(part)}`)
    .join(', ')}}`;
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);

/** The same after a key on its own line, where commas and brackets in text have no meaning. */
export const behindKey = (value: Plain): string =>
  typeof value === 'string' ? scalarText(value, plainBehindKey) : inline(value);
