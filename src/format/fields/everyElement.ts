// The fields that every element has.

import type { Described } from '../../model/description';
import type { Field, Given } from '../shapes/field';
import { nameText, noteText } from '../shapes/values';

export const everyElement = {
  name: {
    of: 'every element',
    name: 'name',
    shape: nameText,
    default: 'the id; a plain word gets a large first letter',
    meaning: 'What the page calls it.',
  },
  note: {
    of: 'every element',
    name: 'note',
    shape: noteText,
    default: 'none',
    meaning: "Anything you want to say; shown as the author's words.",
  },
} satisfies Record<string, Field<string>>;

export const described = (id: string, { take }: Given): Described => ({
  id,
  name: take(everyElement.name),
  note: take(everyElement.note),
});
