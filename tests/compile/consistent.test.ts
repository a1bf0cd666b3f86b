import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { looseEnds } from './loose';

const hundreds = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('compiled descriptions', () => {
  it.each(hundreds)(
    'hold together: topology, routers, failures and flows of random hundred %i',
    (hundred) => {
      for (let seed = 100 * hundred; seed < 100 * (hundred + 1); seed += 1) {
        expect(looseEnds(compile(randomDescription(seed))), `seed ${seed}`).toEqual([]);
      }
    },
  );
});
