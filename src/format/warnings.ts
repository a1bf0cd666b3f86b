// Warns about values that are computed as given but probably not intended.

import type { NetworkDescription } from '../model/description';
import type { Message, Named } from './text/message';
import { type Place, start } from './text/tree';
import { addressWarnings } from './warnings/addresses';
import { attachmentWarnings } from './warnings/attachments';
import { documentedLimits } from './warnings/documentedLimits';
import { locateIn } from './warnings/warning';

/** Kinds of element that a warning misses: where one was left out for an error, it may be the one. */
const missed: Partial<Readonly<Record<Message['code'], readonly Named['kind'][]>>> = {
  unused: ['office', 'wan'],
  'private-leads-nowhere': ['vnet', 'circuit'],
  'no-users': ['office'],
  'no-circuit': ['circuit'],
};

export function warnings(
  all: NetworkDescription,
  places: ReadonlyMap<string, Place>,
  lacks: (kind: Named['kind']) => boolean,
): readonly Message[] {
  const isMeant = ({ code }: Message) => !(missed[code] ?? []).some(lacks);
  return everyWarning(all, places).filter(isMeant);
}

function everyWarning(all: NetworkDescription, places: ReadonlyMap<string, Place>): readonly Message[] {
  const locate = locateIn(places);
  const hasCircuit = [...places.keys()].some((key) => key.startsWith('circuit:'));
  return [
    ...(hasCircuit || all.offices.length === 0
      ? []
      : [{ code: 'no-circuit', kind: 'warning', at: start } as const]),
    ...(all.offices.length > 0 && all.offices.every(({ users }) => users === false)
      ? [{ code: 'no-users', kind: 'warning', at: start } as const]
      : []),
    ...attachmentWarnings(all, locate),
    ...addressWarnings(all, locate),
    ...documentedLimits(all, locate),
  ];
}
