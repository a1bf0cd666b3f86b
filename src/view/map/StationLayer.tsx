import { MapStation } from './MapStations';
import { useMap } from './mapContext';

/** Draws all capsules with their names; those that failed with a taped box are empty. */
export function StationLayer() {
  const { layout, network, forms } = useMap();
  const nodes = new Map(
    [
      ...network.offices,
      ...network.wans,
      ...(network.internet ? [network.internet] : []),
      ...network.circuits.flatMap(({ connections }) =>
        connections.flatMap(({ providerEdge, microsoftEdge }) => [
          ...(providerEdge ? [providerEdge] : []),
          microsoftEdge,
        ]),
      ),
      ...(network.services ? [network.services] : []),
      ...network.vnets.flatMap(({ gateways }) => gateways),
    ].map((station) => [station.id, station.nodes] as const),
  );
  const placeOf = new Map(
    network.circuits.flatMap(({ connections }) =>
      connections.flatMap(({ place, providerEdge, microsoftEdge }) =>
        [providerEdge?.id ?? '', microsoftEdge.id].map((edge) => [edge, place] as const),
      ),
    ),
  );
  const edges = new Set(
    network.circuits.flatMap(({ connections }) => connections.map(({ microsoftEdge }) => microsoftEdge.id)),
  );
  const boxOf = new Map([...network.offices, ...network.wans].map(({ id, box }) => [id, box]));
  return layout.stations.map((station) => {
    const box = placeOf.get(station.id) ?? boxOf.get(station.id) ?? '';
    return (
      <MapStation
        key={station.id}
        station={station}
        nodes={nodes.get(station.id) ?? []}
        isFenced={forms.tapedBoxes.has(box)}
        isEdge={edges.has(station.id)}
      />
    );
  });
}
