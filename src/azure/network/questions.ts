// Questions that Azure cannot answer: the usual six or seven, and those this paste leaves open.

import type { Edit } from '../../format/writing/applied';
import type { NetworkDescription } from '../../model/description';
import { isPlaceholder } from '../../model/placeholders';
import type { Described } from './described';
import { answer, ownValue, type Question, question, set } from './question';
import { sixQuestions } from './sixQuestions';

function isFilterWritten(id: string, { circuits }: NetworkDescription): boolean {
  const { microsoft } = circuits.find((circuit) => circuit.id === id) ?? {};
  return [microsoft?.services, microsoft?.communities, microsoft?.noRouteFilter].some(
    (filter) => filter !== undefined,
  );
}

/** Written, so that it is no assumption any more. */
const everyService = (ids: readonly string[], { services }: NetworkDescription): readonly Edit[] => {
  const named = services.map(({ id }) => id).filter((id) => id !== 'microsoft-365');
  return ids.map((id) => set(['circuits', id, 'peerings', 'microsoft', 'services'], named));
};

function filterQuestions({ circuits }: Described, current: NetworkDescription): readonly Question[] {
  const open = circuits.filter(
    ({ microsoft }) => microsoft?.filter.kind === 'named' || microsoft?.filter.kind === 'unknown',
  );
  const names = new Map<string, string[]>();
  for (const { id, microsoft } of open) {
    const name = microsoft?.filter.kind === 'named' ? microsoft.filter.name : '';
    names.set(name, [...(names.get(name) ?? []), id]);
  }
  return [...names].map(([filter, ids]) =>
    question('route-filter', ids, [answer('every-service', everyService(ids, current))], {
      parameters: { filter },
      own: ownValue(
        'communities',
        ids.map((id) => ['circuits', id, 'peerings', 'microsoft', 'communities']),
      ),
      isSettled: ids.every((id) => isFilterWritten(id, current)),
    }),
  );
}

function linkQuestion(
  { circuits, vnets, routedVnets, assumedLinks, merged }: Described,
  current: NetworkDescription,
): readonly Question[] {
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
        isSettled:
          assumedLinks.length === 0 &&
          ids.every((id) =>
            current.vnets.some((vnet) => vnet.circuits.some(({ circuit }) => circuit === id)),
          ),
        own: assumedLinks.length > 0 ? undefined : ownValue('name', [['vnets', 'vnet', 'name']], [oneVnet]),
      },
    ),
  ];
}

function peeringsQuestion({ circuits }: Described, current: NetworkDescription): readonly Question[] {
  const isWritten = (id: string) => {
    const circuit = current.circuits.find((each) => each.id === id);
    return circuit?.microsoft !== undefined || circuit?.private !== undefined;
  };
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
        { isSettled: isWritten(id) },
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

/** Whether a person wrote the location or the provider that the paste does not have. */
function isNamed(code: 'location' | 'provider', id: string, { circuits }: NetworkDescription): boolean {
  const circuit = circuits.find((each) => each.id === id);
  if (!circuit) return false;
  const { location, reach } = circuit;
  const provider = reach.kind === 'provider' ? reach.provider : '';
  return !isPlaceholder(code === 'location' ? location[0] : provider);
}

/** Without circuits and virtual networks that a person took out of the text. */
function stillIn(described: Described, current: NetworkDescription): Described {
  const [circuits, vnets] = [current.circuits, current.vnets].map((all) => new Set(all.map(({ id }) => id)));
  return {
    ...described,
    circuits: described.circuits.filter(({ id }) => circuits?.has(id)),
    vnets: described.vnets.filter(({ id }) => vnets?.has(id)),
  };
}

/** `current` is the description in the text now: earlier answers have changed it. */
export function questionsOf(all: Described, current: NetworkDescription): readonly Question[] {
  if (all.circuits.length === 0) return [question('circuit', [], [])];
  const described = stillIn(all, current);
  const { circuits } = described;
  const naming = (code: 'location' | 'provider', isOpen: (circuit: (typeof circuits)[number]) => boolean) =>
    circuits.filter(isOpen).map(({ id }) =>
      question(code, [id], [], {
        own: ownValue(code, [['circuits', id, code]]),
        isSettled: isNamed(code, id, current),
      }),
    );
  return [
    ...sixQuestions(described, current),
    ...naming('location', ({ isLocationUnknown }) => isLocationUnknown),
    ...naming('provider', ({ isProviderUnknown }) => isProviderUnknown),
    ...filterQuestions(described, current),
    ...linkQuestion(described, current),
    ...peeringsQuestion(described, current),
    ...vnetQuestions(described),
  ];
}
