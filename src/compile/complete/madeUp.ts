// Lists generated addresses and AS numbers, so that nobody mistakes them for given ones.

import type { ElementId, NetworkDescription } from '../../model/description';
import type { CompletedNetwork } from './completed';

export type MadeUp = {
  readonly element: {
    readonly kind: 'office' | 'circuit' | 'wan' | 'vnet' | 'service';
    readonly id: ElementId;
  };
  readonly what: 'lan' | 'asn' | 'breakout pool' | 'pool' | 'prefix';
  readonly value: string;
};

type Source = { readonly description: NetworkDescription; readonly completed: CompletedNetwork };

function ofOffices({ description, completed }: Source): readonly MadeUp[] {
  const given = new Map(description.offices.map((office) => [office.id, office]));
  return completed.offices.flatMap(({ id, lans, asn, exit }): MadeUp[] => {
    const office = given.get(id);
    const element = { kind: 'office', id } as const;
    const hasPool = typeof office?.exit === 'object' && office.exit.nat !== undefined;
    return [
      ...(office?.lan.length ? [] : [{ element, what: 'lan', value: lans.join(', ') } as const]),
      // Includes a given number that another office has too.
      ...(office?.asn === asn ? [] : [{ element, what: 'asn', value: String(asn) } as const]),
      ...(exit && !hasPool ? [{ element, what: 'breakout pool', value: exit.pool } as const] : []),
    ];
  });
}

function ofVnets({ description, completed }: Source): readonly MadeUp[] {
  const given = new Set(description.vnets.filter(({ lan }) => lan.length > 0).map(({ id }) => id));
  return completed.vnets
    .filter(({ id }) => !given.has(id))
    .map(({ id, lan }) => ({ element: { kind: 'vnet', id }, what: 'lan', value: lan.join(', ') }));
}

/** In the order of the file: offices, circuits, WANs, virtual networks, services. */
export function madeUpIn(source: Source): readonly MadeUp[] {
  const { circuits, pools, wans, services } = source.completed;
  return [
    ...ofOffices(source),
    ...circuits
      .filter(({ layer }) => layer === 3)
      .map(({ id, asn }): MadeUp => ({ element: { kind: 'circuit', id }, what: 'asn', value: String(asn) })),
    ...pools
      .filter(({ isGiven }) => !isGiven)
      .map(
        ({ circuit, prefixes }): MadeUp => ({
          element: { kind: 'circuit', id: circuit },
          what: 'pool',
          value: prefixes.join(', '),
        }),
      ),
    ...wans.map(({ id, asn }): MadeUp => ({ element: { kind: 'wan', id }, what: 'asn', value: String(asn) })),
    ...ofVnets(source),
    ...services.map(
      ({ id, prefix }): MadeUp => ({ element: { kind: 'service', id }, what: 'prefix', value: prefix }),
    ),
  ];
}
