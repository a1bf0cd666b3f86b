import { MapBox } from './MapBoxes';
import { activeMarkers, Marker } from './MapMarks';
import { useMap } from './mapContext';

/** Whose network it is, and where the way in use stops being private. */
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
