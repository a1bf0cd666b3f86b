import { useMemo } from 'react';
import { partOfBundle } from '../../content/map/mapWords';
import type { Crossing } from '../../layout/map/mapLayout';
import { crossingsOf } from '../../layout/marks/crossings';
import { MapConnection } from './MapConnections';
import { lineState, MapLane, MapLine } from './MapLines';
import { Barrier } from './MapMarks';
import { useMap } from './mapContext';
import { rectsOf } from './stationRects';

/** Draws connections and lines: those in use over those at rest, later over earlier. */
export function LineLayer() {
  const { layout, network, states, forms } = useMap();
  const crossings = useMemo(() => crossingsOf(layout), [layout]);
  const rects = useMemo(() => rectsOf(layout), [layout]);
  const drawn = layout.lines.flatMap((line, index) => {
    const source = network.lines.find(({ id }) => id === line.id);
    return source ? [{ line, source, shown: lineState(source, states.links), index }] : [];
  });
  const isUsed = (state: string) => Number(state === 'in-use');
  const ordered = [...drawn].sort(
    (a, b) => isUsed(a.shown.state) - isUsed(b.shown.state) || a.index - b.index,
  );
  const rank = new Map(ordered.map(({ line }, index) => [line.id, index]));
  const isAbove = (id: string, { lines: [one, other] }: Crossing) => {
    const beside = one === id ? other : other === id ? one : null;
    return beside !== null && (rank.get(id) ?? 0) > (rank.get(beside) ?? 0);
  };
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
      {ordered.map(({ line, source, shown: state }) => (
        <MapLine
          key={line.id}
          line={line}
          shown={state}
          stations={[rects.get(source.from), rects.get(source.to)]}
          above={crossings.filter((crossing) => isAbove(line.id, crossing))}
        />
      ))}
      {layout.lines
        .filter(({ id }) => forms.barriers.has(id))
        .map(({ id, points }) => (
          <Barrier key={id} points={points} />
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
