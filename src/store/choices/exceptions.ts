// Toggles the traffic in the picture that only the internet carries.

import { type Key, keysOf } from './addressKey';

export type ExceptionsChoices = { readonly internetOnly: 'off' | 'on' };

export const openingExceptions: ExceptionsChoices = { internetOnly: 'off' };

export const exceptionsKeys: readonly Key<ExceptionsChoices>[] = [
  keysOf<ExceptionsChoices>()('internetOnly', ['off', 'on'], 'besides'),
];
