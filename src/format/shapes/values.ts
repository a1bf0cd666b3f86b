// Field values: names, words, numbers, prefixes and ids.

import { azureRegions, regionNamed } from '../../model/azureRegions';
import type { ElementKind } from '../../model/elementNames';
import { limits } from '../text/limits';
import { nearest } from './nearest';
import { otherWord } from './otherWords';
import { type Here, kindsWith, meantBy, refer, say } from './session';
import { asSuggestion, either, notThis, type Shape, scalar } from './shape';

const tooLong = (text: string, limit: number) => text.length > limit * 2 || [...text].length > limit;

/** Invisible characters, and those that reverse the text around them. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/gu;

const text = (values: string, limit: number): Shape<string> =>
  scalar(values, { type: 'string', minLength: 1, maxLength: limit }, (written, at, here) => {
    const trimmed = written.replace(UNSEEN, '').trim();
    if (!trimmed) return undefined;
    if (!tooLong(trimmed, limit)) return trimmed;
    say(here, 'warning', at, { code: 'too-long-text', field: here.field, limit });
    return [...trimmed.slice(0, 2 * limit)].slice(0, limit).join('');
  });

export const nameText = text(`a name of at most ${limits.nameCharacters} characters`, limits.nameCharacters);
export const noteText = text('text', limits.noteCharacters);

export const isOneOf = <Word extends string>(words: readonly Word[], written: string): written is Word =>
  words.some((word) => word === written);

/** One of several words; `expected` says in messages what they mean, where that helps whoever wrote another word. */
export function word<const Words extends readonly string[]>(
  words: Words,
  expected?: string,
): Shape<Words[number]> {
  const shape = scalar<Words[number]>(
    expected ?? either(words),
    { enum: [...words] },
    (written) => (isOneOf(words, written) ? written : undefined),
    words.map((each) => ({ kind: 'word', word: each })),
    (written) => {
      const meant = otherWord(written, words) ?? nearest(written, words);
      return meant === undefined ? undefined : { text: meant };
    },
  );
  return { ...shape, values: either(words) };
}

export const yesNo: Shape<boolean> = scalar(
  'yes or no',
  { enum: ['yes', 'no'] },
  (written) => (written === 'yes' ? true : written === 'no' ? false : undefined),
  [
    { kind: 'word', word: 'yes' },
    { kind: 'word', word: 'no' },
  ],
  (written) => asSuggestion(otherWord(written, ['yes', 'no'])),
);

/** A number used as a word: `routers: 2`. */
export function oneOfNumbers<const Numbers extends readonly number[]>(
  numbers: Numbers,
): Shape<Numbers[number]> {
  const words = numbers.map(String);
  return scalar<Numbers[number]>(
    either(words),
    // A plain YAML editor reads 2 as a number, this format as text: both are valid.
    { enum: [...numbers, ...words] },
    (written) => numbers.find((number) => String(number) === written),
    words.map((each) => ({ kind: 'word', word: each })),
    (written) => asSuggestion(otherWord(written, words)),
  );
}

const grouped = (number: number) => number.toLocaleString('en-GB');

export function whole(
  least: number,
  most: number,
  values = `a whole number from ${grouped(least)} to ${grouped(most)}`,
  meant: (written: string) => string | undefined = () => undefined,
): Shape<number> {
  return scalar(
    values,
    {
      anyOf: [
        { type: 'integer', minimum: least, maximum: most },
        { type: 'string', pattern: '^(0|[1-9][0-9]*)$' },
      ],
    },
    (written) => {
      if (!/^(0|[1-9]\d{0,9})$/.test(written)) return undefined;
      const number = Number(written);
      return number >= least && number <= most ? number : undefined;
    },
    [],
    (written) => asSuggestion(meant(written)),
  );
}

export const idPattern = `^[a-z0-9]+(-[a-z0-9]+)*$`;
const idRule = new RegExp(idPattern);

export const isId = (written: string): boolean =>
  written.length <= limits.nameCharacters && idRule.test(written);

/** The id for a name; empty where no character is usable. */
export const idFor = (name: string): string =>
  name
    .slice(0, 4 * limits.nameCharacters)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, limits.nameCharacters)
    .replace(/-+$/, '');

/** The id suggested for a name: letters without their accents, "zurich" for "Zürich". */
export const idMeantBy = (name: string): string =>
  idFor(
    name
      .slice(0, 4 * limits.nameCharacters)
      .normalize('NFKD')
      .replace(/\p{M}/gu, ''),
  );

const idWords = 'an id of small letters, digits and hyphens';

/** The id of something that exists by being named: a location, a provider, a region. */
export const freeId: Shape<string> = scalar(
  idWords,
  { type: 'string', pattern: idPattern, maxLength: limits.nameCharacters },
  (written) => (isId(written) ? written : undefined),
  [],
  (written) => {
    const meant = idMeantBy(written);
    return meant ? { text: meant } : undefined;
  },
);

/** A free id; those of the kind that the file names already are offered. */
export const namedId = (kind: ElementKind): Shape<string> => ({
  ...freeId,
  offers: [{ kind: 'ids', of: kind }],
});

/** The id of an Azure region; "norwayeast" for "Norway East". */
export const regionId: Shape<string> = {
  ...freeId,
  offers: azureRegions.map(({ name }) => ({ kind: 'word', word: name })),
  read: (tree, here) => {
    if (tree.kind !== 'scalar' || isId(tree.text)) return freeId.read(tree, here);
    const joined = idMeantBy(tree.text).replaceAll('-', '');
    return regionNamed(joined) ? notThis(tree, here, idWords, { text: joined }) : freeId.read(tree, here);
  },
};

const plural: Partial<Record<ElementKind, string>> = { vnet: 'virtual network', wan: 'WAN' };

/** What is written where an id is expected, as if it could be switched on. */
export const isSwitch = (written: string) => /^(?:yes|no|true|false|on|off|none)$/.test(written);

/** The id of an element defined elsewhere in the file. */
export function idOf(kind: ElementKind): Shape<string> {
  const name = plural[kind] ?? kind;
  const values = `the id of ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
  const isKnown = (here: Here, id: string) => kindsWith(here, [kind], id).length > 0;
  const such = ({ session }: Here) => {
    const [first] = session.known.get(kind)?.keys() ?? [];
    return first === undefined ? '' : `, such as "${first}"`;
  };
  return {
    values,
    schema: { type: 'string', pattern: idPattern },
    offers: [{ kind: 'ids', of: kind }],
    read: (tree, here) => {
      if (tree.kind === 'map')
        return notThis(tree, here, `${values}${such(here)}, and its fields under "${kind}s"`);
      if (tree.kind !== 'scalar') return notThis(tree, here, values);
      const { text: written, at } = tree;
      if (!isId(written)) {
        const id = idMeantBy(written);
        return notThis(tree, here, values, isKnown(here, id) ? { text: id } : meantBy(here, id, [], [kind]));
      }
      if (isSwitch(written) && !isKnown(here, written)) return notThis(tree, here, `${values}${such(here)}`);
      refer(here, kind, written, at);
      return written;
    },
  };
}
