// Questions that Azure cannot answer: the usual six or seven, and those this paste leaves open.

import type { NetworkDescription } from '../../model/description';
import type { Described } from './described';
import { answer, ownValue, type Question, question, set } from './question';
import { sixQuestions } from './sixQuestions';

function filterQuestions({ circuits }: Described): readonly Question[] {
  const open = circuits.filter(
    ({ microsoft }) => microsoft?.filter.kind === 'named' || microsoft?.filter.kind === 'unknown',
  );
  const names = new Map<string, string[]>();
  for (const { id, microsoft } of open) {
    const name = microsoft?.filter.kind === 'named' ? microsoft.filter.name : '';
    names.set(name, [...(names.get(name) ?? []), id]);
  }
  return [...names].map(([filter, ids]) =>
    question('route-filter', ids, [answer('every-service')], {
      parameters: { filter },
      own: ownValue(
        'communities',
        ids.map((id) => ['circuits', id, 'peerings', 'microsoft', 'communities']),
      ),
    }),
  );
}

function linkQuestion({
  circuits,
  vnets,
  routedVnets,
  assumedLinks,
  merged,
}: Described): readonly Question[] {
  const isAnyLinked = vnets.length + routedVnets.length > 0;
  const open = circuits.filter(
    (circuit) => circuit.private && (!isAnyLinked || assumedLinks.includes(circuit.id)),
  );
  if (open.length === 0) return [];
  const ids = open.map(({ id }) => id);
  const oneVnet = set(['vnets', 'vnet'], { circuits: ids });
  const known = merged.vnets.map(({ ref }) => ref.name);
  return [
    question(
      'vnet-link',
      ids,
      assumedLinks.length > 0 ? [answer('as-drawn')] : [answer('one-vnet', [oneVnet])],
      {
        parameters: { vnets: known },
        own: assumedLinks.length > 0 ? undefined : ownValue('name', [['vnets', 'vnet', 'name']], [oneVnet]),
      },
    ),
  ];
}

function peeringsQuestion({ circuits }: Described): readonly Question[] {
  return circuits
    .filter(({ microsoft, private: own }) => !microsoft && !own)
    .map(({ id }) => {
      const path = ['circuits', id, 'peerings'];
      return question(
        'peerings',
        [id],
        [
          answer('both', [set(path, ['microsoft', 'private'])]),
          answer('private', [set(path, ['private'])]),
          answer('microsoft', [set(path, ['microsoft'])]),
        ],
      );
    });
}

function vnetQuestions({ vnets }: Described): readonly Question[] {
  return vnets.flatMap(({ id, linked, zones, zonesBy }) => {
    const path = ['vnets', id, 'gateway'];
    const across = answer('zone-redundant', zones === 'zone-redundant' ? [] : [set(path, 'zone-redundant')]);
    const one = answer('one-zone', [set(path, 'one-zone')]);
    const isMissing = linked?.isGatewayMissing === true;
    const gateway = linked?.expressRoute?.ref.name ?? linked?.ref.name ?? id;
    return [
      ...(isMissing ? [question('gateway', [id], [one, across], { parameters: { gateway } })] : []),
      ...(!isMissing && linked?.isPlaceAssumed
        ? [question('gateway', [id], [answer('yes')], { parameters: { gateway } })]
        : []),
      ...(zonesBy === 'sku' ? [question('zone', [id], [across, one])] : []),
      ...(!isMissing && zones === undefined ? [question('zone', [id], [one, across])] : []),
    ];
  });
}

/** `current` is the description in the text now: earlier answers have changed it. */
export function questionsOf(described: Described, current: NetworkDescription): readonly Question[] {
  const { circuits } = described;
  if (circuits.length === 0) return [question('circuit', [], [])];
  const naming = (code: 'location' | 'provider', isOpen: (circuit: (typeof circuits)[number]) => boolean) =>
    circuits
      .filter(isOpen)
      .map(({ id }) => question(code, [id], [], { own: ownValue(code, [['circuits', id, code]]) }));
  return [
    ...sixQuestions(described, current),
    ...naming('location', ({ isLocationUnknown }) => isLocationUnknown),
    ...naming('provider', ({ isProviderUnknown }) => isProviderUnknown),
    ...filterQuestions(described),
    ...linkQuestion(described),
    ...peeringsQuestion(described),
    ...vnetQuestions(described),
  ];
}
