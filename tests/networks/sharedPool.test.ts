// What the tour of two continents says of one pool for both circuits, tried as it asks the reader to.

import { expect, it } from 'vitest';
import { toldOf } from '../../src/store/network/derived';
import { statementsIn } from '../content/gather';
import { libraryNetworks } from './libraryNetworks';

it('leaves each office with half of its replies', () => {
  const network = libraryNetworks.find(({ id }) => id === 'two-continents');
  if (!network) throw new Error('no network');
  const { file, entry } = network;
  const [us = '', uk = ''] = [...file.text.matchAll(/nat: (\S+)\}/g)].map(([, pool]) => pool);
  expect(new Set([us, uk]).size).toBe(2);
  const told = statementsIn(entry).map(({ text }) => text);
  expect(told.filter((text) => text.includes(`the pool of ER US, ${us},`))).toHaveLength(1);
  const reached = (text: string) =>
    ['chicago', 'london'].map((office) => {
      const question = {
        office,
        destination: 'service:power-platform',
        prefer: '',
        options: [],
        failures: [],
      };
      return toldOf(text, question)?.answer.reachability;
    });
  expect(reached(file.text)).toEqual(['reached', 'reached']);
  expect(reached(file.text.replace(uk, us))).toEqual(['partly', 'partly']);
});
