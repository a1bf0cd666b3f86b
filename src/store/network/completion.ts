// Completions of the editor at a position: fields, values and names of the file, each with its meaning. All come
// from the table of fields.

import { fileRows } from '../../format/fields/file';
import type { Inside, NamedShape, Offer, Shape } from '../../format/shapes/shape';
import { nameMeaning, valueMeaning } from '../../format/words/valueMeanings';
import { namesFor } from './completionNames';
import { placeInText } from './placeInText';

export type CompletionOption = {
  readonly label: string;
  /** Text to insert; includes the colon of a field. */
  readonly insert: string;
  /** What it means, in one line. */
  readonly info: string;
};

export type Completions = {
  /** Start of the word that the completion replaces. */
  readonly from: number;
  readonly options: readonly CompletionOption[];
};

type Reached = {
  readonly shape: Pick<Shape<unknown>, 'offers' | 'inside' | 'isList'>;
  readonly field?: NamedShape | undefined;
};

const file: Inside = { kind: 'fields', fields: fileRows };

/** The shape at the end of the path, and the last field on it; undefined after an unknown field. */
function reached(path: readonly string[]): Reached | undefined {
  const begin: Reached = { shape: { offers: [], inside: file } };
  return path.reduce((at: Reached | undefined, key): Reached | undefined => {
    const inside = at?.shape.inside;
    if (inside?.kind === 'by id') return { shape: inside.value, field: at?.field };
    const field = inside?.fields.find(({ name }) => name === key);
    return field && { shape: field.shape, field };
  }, begin);
}

/** A value is complete after the first word, except in a list in words: "any one of circuits, locations". */
const mayContinue = /^(?:any one of\s+)?(?:[a-z]+(?:,\s*|\s+and\s+|\s+or\s+))*$/;

/** Returns null without completions: in a comment, for a name, or after an unknown field. */
export function completionsAt(text: string, offset: number): Completions | null {
  const place = placeInText(text, offset);
  const at = place && reached(place.path);
  if (!place || !at) return null;
  const { shape, field } = at;
  const [word = ''] = /[\w.:-]*$/.exec(place.before) ?? [];
  const rest = place.before.slice(0, place.before.length - word.length);
  if (!(field?.name === 'also-without' ? mayContinue.test(rest) : rest === '')) return null;
  const line = text.slice(0, offset).split('\n').length;

  const asIs = (insert: string) => insert;
  const values = (offers: readonly Offer[], shown = asIs): readonly CompletionOption[] =>
    offers.flatMap((offer): readonly CompletionOption[] => {
      if (offer.kind === 'word')
        return [{ label: offer.word, insert: shown(offer.word), info: valueMeaning(field, offer.word) }];
      if (offer.kind === 'ids') return [];
      const ids = namesFor(text, line, [offer.of]).map(({ written }) => written);
      const insert = shown(`{${offer.key}: [${ids.join(', ')}]}`);
      return [{ label: `{${offer.key}: …}`, insert, info: valueMeaning(field, offer.key) }];
    });
  const names = (offers: readonly Offer[], shown = asIs): readonly CompletionOption[] => {
    const kinds = offers.flatMap((offer) => (offer.kind === 'ids' ? [offer.of] : []));
    return namesFor(text, line, kinds).map(({ written, kind, at: where }) => ({
      label: written,
      insert: shown(written),
      info: nameMeaning(field, kind, where),
    }));
  };
  const offered = () => [...names(shape.offers), ...values(shape.offers)];
  const keys = (): readonly CompletionOption[] => {
    const { inside } = shape;
    const shown = (name: string) => `${name}: `;
    const all =
      inside?.kind === 'fields'
        ? inside.fields.map(({ name, meaning }) => ({ label: name, insert: shown(name), info: meaning }))
        : inside
          ? [...names(inside.keys, shown), ...values(inside.keys, shown)]
          : [];
    return all.filter(({ label }) => !place.taken.has(label));
  };

  const optionsOf = (): readonly CompletionOption[] => {
    if (place.kind === 'value') return offered();
    if (place.kind === 'item') return shape.isList ? offered() : place.isInBrackets ? [] : keys();
    // Below its key a value stands alone, or each on a line of a list.
    const isFirst = !place.isInBrackets && place.taken.size === 0 && field !== undefined;
    if (!isFirst) return keys();
    if (!shape.isList) return [...keys(), ...offered()];
    const listed = offered().map((each) => ({
      ...each,
      label: `- ${each.label}`,
      insert: `- ${each.insert}`,
    }));
    return [...keys(), ...listed];
  };
  const options = optionsOf();
  return options.length > 0 ? { from: offset - word.length, options } : null;
}
