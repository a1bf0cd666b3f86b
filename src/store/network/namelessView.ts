// Replaces the names in a view of a network as `withoutNames` replaces them in its description.

import type { CompiledTopology } from '../../model/compiledTopology';
import { ofPreferred } from './anonymous';
import { type Asked, nothingAsked, preferIn, preferText, whole } from './askedCodec';
import { toldOf } from './derived';
import { namelessIds } from './namelessIds';
import { openingShown, type Shown } from './shown';

type Viewed = { readonly asked: Asked; readonly shown: Shown };

type Listed = readonly { readonly id: string }[];

/** Lists with everything that a view can name. */
const lists = ({ offices, destinations, options, failureTargets, nodes, links, boxes }: CompiledTopology) =>
  ({ offices, destinations, options, failureTargets, nodes, links, boxes }) as const;

/** New ids by old ones: both networks are compiled from the same description, so their lists have one order. */
function paired(before: Listed, after: Listed): ReadonlyMap<string, string> {
  return new Map(before.flatMap(({ id }, index) => [[id, after[index]?.id ?? ''] as const]));
}

/** Leaves out what the view names and the network does not have. */
export function viewWithoutNames(text: string, nameless: string, { asked, shown }: Viewed): Viewed {
  const told = toldOf(text, nothingAsked);
  const twin = toldOf(nameless, nothingAsked);
  if (!told || !twin) return { asked: nothingAsked, shown: openingShown };
  const { topology } = told.compiled;
  const before = lists(topology);
  const after = lists(twin.compiled.topology);
  const renamed = (list: keyof typeof before, id: string): string => {
    const ids = paired(before[list], after[list]);
    return ids.get(whole(id, [...ids.keys()]) ?? '') ?? '';
  };
  const all = (list: keyof typeof before, ids: readonly string[]) =>
    ids.flatMap((id) => renamed(list, id) || []).sort();
  const prefer = preferIn(topology, asked.prefer);
  const ids = namelessIds(told.description);
  const select = shown.select ?? '';
  const selected = (['nodes', 'links', 'boxes', 'failureTargets'] as const).map((list) =>
    renamed(list, select),
  );
  return {
    asked: {
      office: renamed('offices', asked.office),
      destination: renamed('destinations', asked.destination),
      prefer: preferText(prefer?.map((each) => ofPreferred(ids, each)) ?? null),
      options: all('options', asked.options),
      failures: all('failureTargets', asked.failures),
    },
    shown: {
      ...shown,
      select: selected.find((id) => id !== '') ?? null,
      compare: shown.compare && all('failureTargets', shown.compare),
    },
  };
}
