import { tapeAround, tapedPlates } from '../../layout/marks/failurePlates';
import { BoxName, TapedEdges } from './MapBoxes';
import { ConnectionName, MapCircuit } from './MapConnections';
import { activeMarkers, Firewall, LineBullet, MarkerLabel, SharedRisk } from './MapMarks';
import { useMap } from './mapContext';
import { boxOfVnet, tapedPlaces } from './mapForms';
import { rectsOf } from './stationRects';

/** Draws names and marks over everything else. */
export function NameLayer() {
  const { layout, network, states, forms } = useMap();
  const rects = rectsOf(layout);
  const destination = network.vnets.find(
    ({ id, gateways }) =>
      [id, ...gateways.flatMap(({ nodes }) => nodes)].includes(states.destination) ||
      boxOfVnet(states.destination) === id,
  );
  const taped = tapedPlaces(network, forms.tapedEdges).map((each) => {
    const edges = [...each.edges].flatMap((edge) => rects.get(edge) ?? []);
    return { ...each, tape: tapeAround(edges, layout) };
  });
  const plates = tapedPlates(layout, taped);
  // Omit the first connection's name: the plate of its failed provider is there.
  const underPlates = new Set(
    network.circuits.flatMap(({ connections }) =>
      connections.flatMap(({ id, providerEdge }) =>
        providerEdge && forms.tapedEdges.has(providerEdge.id) ? [id] : [],
      ),
    ),
  );
  return (
    <>
      {layout.boxes.map((box) => (
        <BoxName key={box.id} box={box} destination={destination?.id ?? null} />
      ))}
      {layout.connections
        .filter(({ id }) => !underPlates.has(id))
        .map((connection) => (
          <ConnectionName key={connection.id} connection={connection} />
        ))}
      {layout.circuits.map((circuit) => (
        <MapCircuit key={circuit.id} circuit={circuit} />
      ))}
      {taped.map(({ name, place, tape }, index) => {
        const plate = plates[index];
        return plate && <TapedEdges key={`${name} ${place}`} tape={tape} plate={plate} />;
      })}
      {layout.firewalls.map((firewall) => (
        <Firewall key={firewall.id} firewall={firewall} />
      ))}
      {layout.risks.map((risk) => (
        <SharedRisk key={risk.id} risk={risk} />
      ))}
      {layout.bullets.map((bullet) => (
        <LineBullet key={bullet.kind} bullet={bullet} />
      ))}
      {layout.texts.map((text) => (
        <text
          key={`${text.at[0]} ${text.at[1]}`}
          className="text-label"
          x={text.at[0]}
          y={text.at[1]}
          textAnchor={text.anchor}
          fontSize={text.size}
        >
          {text.lines[0]}
        </text>
      ))}
      {activeMarkers(layout, network, states.ends).map((marker) => (
        <MarkerLabel key={marker.id} marker={marker} />
      ))}
    </>
  );
}
