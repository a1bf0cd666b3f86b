// The fields of a WAN.

import type { Wan } from '../../model/description';
import type { Field, Given } from '../shapes/field';
import { several } from '../shapes/shape';
import { idOf, namedId, word } from '../shapes/values';
import { described, everyElement } from './everyElement';

export const wanFields = {
  ...everyElement,
  provider: {
    of: 'wan',
    name: 'provider',
    shape: namedId('provider'),
    default: 'unknown',
    meaning: 'Who runs it. If the same provider runs a circuit, both fail with it.',
  },
  circuits: {
    of: 'wan',
    name: 'circuits',
    shape: several(idOf('circuit'), 'a list of circuits'),
    default: 'none',
    meaning: "Circuits that are attached to the WAN itself: a provider's IP VPN.",
  },
  'default-from': {
    of: 'wan',
    name: 'default-from',
    shape: idOf('office'),
    default: 'nobody',
    meaning: 'The office whose default route the WAN passes on.',
  },
  carries: {
    of: 'wan',
    name: 'carries',
    shape: word(['private', 'private and microsoft']),
    default: 'private and microsoft',
    assumed: 'private and microsoft',
    meaning: 'Whether offices also reach the public services of Microsoft peering over it.',
  },
} satisfies Record<string, Field<unknown>>;

export function wanOf(id: string, given: Given): Wan {
  const { take } = given;
  return {
    ...described(id, given),
    provider: take(wanFields.provider),
    circuits: take(wanFields.circuits) ?? [],
    defaultFrom: take(wanFields['default-from']),
    carries: take(wanFields.carries),
  };
}
