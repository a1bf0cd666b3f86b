// A map as small as a picture in a list: one still drawing, fitted into a frame, with no words but the names of places and
// how many alike there are, and none at all where they would be too small to read.

import type { MapStates } from '../../analysis/map/mapStates';
import type { CompiledTopology } from '../../model/compiledTopology';
import { drawnMap } from './drawnMap';
import { MapFigure } from './MapFigure';

type Props = {
  readonly topology: CompiledTopology;
  /** One path in use, and what has failed. */
  readonly states: MapStates;
  /** What the figure is called for assistive technology; empty where what it stands in says it already. */
  readonly name: string;
};

/** The frame, which is as wide as what it stands in: about so many pixels. */
const FRAME = { width: 280, height: 180 };
/** Names are drawn at 15.5 units: below this they are less than 11 pixels high. */
const SMALLEST = 0.72;

export function MapThumbnail({ topology, states, name }: Props) {
  const { viewBox } = drawnMap(topology, 'thumbnail', states.start).layout;
  const scale = Math.min(FRAME.width / viewBox.width, FRAME.height / viewBox.height);
  return (
    <div className="map-thumbnail-frame" data-wordless={scale < SMALLEST} aria-hidden={name === ''}>
      <MapFigure topology={topology} states={states} place="thumbnail" name={name} />
    </div>
  );
}
