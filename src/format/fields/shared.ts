// The fields of a shared risk.

import type { SharedRisk } from '../../model/description';
import type { ElementName } from '../../model/elementNames';
import { elementName } from '../shapes/elementName';
import type { Field, Given } from '../shapes/field';
import { several } from '../shapes/shape';
import { noteText } from '../shapes/values';
import { everyElement } from './everyElement';

export const sharedFields = {
  ...everyElement,
  elements: {
    of: 'shared',
    name: 'elements',
    shape: several(elementName, 'a list of elements', { least: 1 }),
    required: true,
    meaning: 'What fails together, each by its id, or by kind and id where several kinds have the id.',
  },
  because: {
    of: 'shared',
    name: 'because',
    shape: noteText,
    default: 'none',
    meaning: 'Why: a duct, a building, a power feed.',
  },
} satisfies Record<string, Field<unknown>>;

export function sharedOf(id: string, { take }: Given): SharedRisk | undefined {
  const elements: readonly ElementName[] | undefined = take(sharedFields.elements);
  const rest = {
    name: take(everyElement.name),
    note: take(everyElement.note),
    because: take(sharedFields.because),
  };
  return elements && { id, ...rest, elements };
}
