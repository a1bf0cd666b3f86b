import { useMemo } from 'react';
import { partOfBundle } from '../../content/map/mapWords';
import type { Crossing } from '../../layout/map/mapLayout';
import { crossingsOf } from '../../layout/marks/crossings';
import { MapConnection } from './MapConnections';
import { Halos, lineState, MapLane, MapLine } from './MapLines';
import { Barrier } from './MapMarks';
import { useMap } from './mapContext';
import { rectsOf } from './stationRects';

/**
 * Draws connections and lines: those in use over those at rest, later over earlier. The halos over lines at rest come
 * before every line in use, so that none cuts into the one beside it.
 */
export function LineLayer() {
  const { layout, network, states, forms } = useMap();
  const crossings = useMemo(() => crossingsOf(layout), [layout]);
  const rects = useMemo(() => rectsOf(layout), [layout]);
  const drawn = layout.lines.flatMap((line, index) => {
    const source = network.lines.find(({ id }) => id === line.id);
    if (!source) return [];
    const stations = [rects.get(source.from), rects.get(source.to)] as const;
    return [{ line, source, shown: lineState(source, states.links), stations, index }];
  });
  const isUsed = (state: string) => Number(state === 'in-use');
  const ordered = [...drawn].sort(
    (a, b) => isUsed(a.shown.state) - isUsed(b.shown.state) || a.index - b.index,
  );
  const rank = new Map(ordered.map(({ line }, index) => [line.id, index]));
  const used = ordered.filter(({ shown }) => shown.state === 'in-use');
  const isInUse = (id: string) => used.some(({ line }) => line.id === id);
  /** Where a line passes over others; `those` are in use, as it is, or at rest. */
  const passedOver = (id: string, those: 'in-use' | 'rest'): readonly Crossing[] =>
    crossings.filter(({ lines: [one, other] }) => {
      const beside = one === id ? other : other === id ? one : null;
      if (beside === null || isInUse(beside) !== (those === 'in-use')) return false;
      return (rank.get(id) ?? 0) > (rank.get(beside) ?? 0);
    });
  const edges = new Map(
    network.circuits.flatMap(({ connections }) =>
      connections.map(({ id, providerEdge, microsoftEdge }) => [
        id,
        [rects.get(providerEdge?.id ?? ''), rects.get(microsoftEdge.id)] as const,
      ]),
    ),
  );
  const inUse = new Set(
    layout.connections.flatMap(({ id }) => (states.links.get(id)?.state === 'in-use' ? [id] : [])),
  );
  const routerNames = new Map(
    layout.stations.flatMap(({ beads }) =>
      beads.map(({ id, label }) => [id, label?.name.rect ?? null] as const),
    ),
  );
  const corridors = new Set(network.circuits.flatMap(({ corridor }) => corridor ?? []));
  return (
    <>
      {layout.corridors.map(({ id, points }) => (
        <MapLane
          key={id}
          points={points}
          colour="provider-internal"
          kind={states.links.get(id)?.state === 'in-use' ? 'solid' : 'provider-internal'}
          use={(corridors.has(id) ? states.links.get(id)?.uses[0] : null) ?? null}
          stations={[undefined, undefined]}
        />
      ))}
      {layout.connections.map((connection) => (
        <MapConnection
          key={connection.id}
          connection={connection}
          stations={edges.get(connection.id) ?? [undefined, undefined]}
          isFenced={forms.tapedBoxes.has(connection.place)}
          withShare={inUse.size > 2}
        />
      ))}
      {ordered
        .filter(({ line }) => !isInUse(line.id))
        .map((each) => (
          <MapLine key={each.line.id} {...each} above={passedOver(each.line.id, 'rest')} />
        ))}
      {used.map(({ line }) => (
        <Halos key={line.id} line={line} inUse above={passedOver(line.id, 'rest')} />
      ))}
      {used.map((each) => (
        <MapLine key={each.line.id} {...each} above={passedOver(each.line.id, 'in-use')} />
      ))}
      {ordered
        .filter(({ line }) => forms.barriers.has(line.id))
        .map(({ line: { id, points }, source: { from } }) => (
          <Barrier key={id} points={points} name={routerNames.get(from) ?? null} />
        ))}
      {ordered.map(({ line: { id, points }, source: { links } }) => {
        const failed = forms.partly.get(id);
        return failed === undefined ? null : (
          <Barrier key={id} points={points} said={partOfBundle(failed, links.length)} />
        );
      })}
    </>
  );
}
