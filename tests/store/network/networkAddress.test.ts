import { describe, expect, it } from 'vitest';
import { askedIn, choicesOf } from '../../../src/store/network/askedCodec';
import { isNetworkAddress } from '../../../src/store/network/isNetworkAddress';
import { libraryPlaceIn, libraryQueryFor } from '../../../src/store/network/libraryChoices';
import { networkAddressIn, networkHash } from '../../../src/store/network/networkAddress';
import { networkViews } from '../../../src/store/network/notRead';
import { openingShown } from '../../../src/store/network/shown';

const at = (address: string) => {
  const { pathname, hash, search } = new URL(address, 'https://example.org/page/');
  return { pathname, hash, search };
};

const part = '1.4.0011aaff.ab-_';

describe('an address', () => {
  it('is of a network of somebody’s own, or not', () => {
    for (const address of [
      '#net',
      `#net=${part}`,
      '#NET=x',
      '#net&view=edit',
      `%23net=${part}`,
      '#net%3D1.2',
      '#net.',
      '#net)',
      '#net;view=edit',
      `#net&amp;view=edit`,
    ])
      expect(isNetworkAddress(at(address)), address).toBe(true);
    for (const address of ['', '#', '#root', '#network', '#?net=1', '?net=1', '#details', '?network=net'])
      expect(isNetworkAddress(at(address)), address).toBe(false);
  });

  it('is of a network of the library, in the query or behind the hash', () => {
    for (const address of ['?network=bow-tie', '?network=one-duct&from=lyon', '#?network=branches']) {
      expect(isNetworkAddress(at(address)), address).toBe(true);
    }
  });

  it('asks which networks there are: ?view=library', () => {
    for (const address of ['?view=library', '#?view=library', '?view=library.', '?utm=1&amp;view=library'])
      expect(isNetworkAddress(at(address)), address).toBe(true);
    for (const address of ['?view=text', '?view=libraries', '?network=nothing&view=library'])
      expect(isNetworkAddress(at(address)), address).toBe(false);
  });

  it('gives the network and the choices behind it', () => {
    const choices = new Map([
      ['from', 'london'],
      ['to', 'vnet:hub'],
      ['fail', 'circuit:er-lon~exit:london'],
    ]);
    const hash = networkHash(part, choices);
    expect(hash).toBe(`#net=${part}&from=london&to=vnet:hub&fail=circuit:er-lon~exit:london`);
    expect(networkAddressIn(at(hash))).toEqual({ part, choices, damaged: [], wasSent: false });
  });

  it('is read where a mail filter wrote %23 for its #, and %3D and %26 for the rest', () => {
    const choices = new Map([['from', 'london']]);
    const intact = { part, choices, damaged: [], wasSent: true };
    expect(networkAddressIn(at(`%23net=${part}&from=london`))).toEqual(intact);
    expect(networkAddressIn(at(`#net=${part}&from=london&sent=1`))).toEqual(intact);
    expect(networkAddressIn(at(`index.html%23net%3D${part}%26from%3Dlondon`))).toEqual({
      ...intact,
      damaged: ['from'],
    });
  });

  it('carries every choice there and back', () => {
    for (const view of networkViews) {
      const asked = {
        office: 'a',
        destination: 'service:b&c=d',
        prefer: 'er.primary~vpn',
        options: ['exit:a'],
        failures: ['circuit:er', 'line:a.er.primary'],
      };
      const shown = {
        panel: 'compliance',
        direction: 'reply',
        need: 'never-internet',
        topic: 'healing',
        select: 'circuit:er',
        clock: 'bfd',
        compare: ['circuit:er', 'exit:a'],
        embed: true,
      } as const;
      const tour = { step: 'predict-2', answer: '3', lecture: 'notes' } as const;
      for (const each of [openingShown, { ...shown, compare: [] }, shown]) {
        const read = networkAddressIn(at(networkHash(part, choicesOf(asked, view, each, tour))));
        expect(read && askedIn(read.choices)).toEqual({ asked, view, shown: each, tour, notRead: [] });
        const place = libraryPlaceIn(libraryQueryFor('branches', choicesOf(asked, view, each, tour)));
        expect(place && askedIn(place.choices)).toEqual({ asked, view, shown: each, tour, notRead: [] });
      }
    }
  });
});
