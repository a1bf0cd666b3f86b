import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';
import { chanceFrom } from '../fixtures/random';
import { looseEnds } from './loose';

const hundreds = Array.from({ length: cases(1, 10) }, (_, hundred) => hundred);

describe('compiled descriptions', () => {
  it.each(hundreds)(
    'hold together: topology, routers, failures and flows of random hundred %i',
    (hundred) => {
      for (let seed = 100 * hundred; seed < 100 * (hundred + 1); seed += 1) {
        expect(looseEnds(compile(randomDescription(seed))), `seed ${seed}`).toEqual([]);
      }
    },
  );

  it('hold together when half of what is referred to is not there', () => {
    for (let seed = 1; seed <= cases(50, 500); seed += 1) {
      const chance = chanceFrom(seed);
      const whole = randomDescription(seed);
      const half = <Element>(elements: readonly Element[]) => elements.filter(() => chance.oneIn(2));
      const torn = {
        ...whole,
        offices: half(whole.offices),
        circuits: half(whole.circuits),
        wans: half(whole.wans),
        vnets: half(whole.vnets),
        services: half(whole.services),
      };
      expect(looseEnds(compile(torn)), `seed ${seed}`).toEqual([]);
    }
  });

  it('hold together where networks are peered in a circle, a WAN names itself, and everything claims one circuit', () => {
    const office = {
      lan: [],
      circuits: ['er', 'er', 'er'],
      wans: ['w', 'w', 'nowhere'],
      vpn: ['a', 'a', 'nowhere'],
    };
    const vnet = {
      lan: [],
      circuits: [{ circuit: 'er' }, { circuit: 'er' }],
      vpnGateway: 'active-active',
    } as const;
    const knot = {
      network: 'knot',
      offices: [
        { ...office, id: 'a', routers: [{ id: 'core', ends: [{ circuit: 'er' }] }] },
        { ...office, id: 'b', count: 3 },
      ],
      circuits: [
        {
          id: 'er',
          location: ['a'],
          reach: { kind: 'direct' },
          microsoft: { nat: [] },
          private: {},
          globalReach: ['er'],
        },
      ],
      wans: [{ id: 'w', circuits: ['er'], defaultFrom: 'w' }],
      vnets: [
        { ...vnet, id: 'a', peered: { hub: 'b', usesGateway: true } },
        { ...vnet, id: 'b', peered: { hub: 'a', usesGateway: true } },
        { ...vnet, id: 'c', peered: { hub: 'c', usesGateway: true } },
      ],
      services: [{ id: 'power-platform' }],
      shared: [],
      expect: [],
    } as const;
    expect(looseEnds(compile(knot))).toEqual([]);
  });
});
