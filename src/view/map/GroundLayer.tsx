import { MapBox } from './MapBoxes';
import { activeMarkers, Marker } from './MapMarks';
import { useMap } from './mapContext';

/** Boxes of the networks, and the markers where the path in use stops being private. */
export function GroundLayer() {
  const { layout, network, states } = useMap();
  return (
    <>
      {layout.boxes.map((box) => (
        <MapBox key={box.id} box={box} />
      ))}
      {activeMarkers(layout, network, states.ends).map((marker) => (
        <Marker key={marker.id} marker={marker} />
      ))}
    </>
  );
}
