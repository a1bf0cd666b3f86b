// The map of any compiled network as pure SVG, laid out by rule. Where everything stands follows from the topology and the
// place of the page alone; the states decide what is drawn strong, weak, dotted or in yellow, and move nothing.
//
//   <MapFigure topology={compiled.topology} states={statesInScenario(...)} place="page" name="Map of …"
//     onChoose={(id) => …} chosen={id} />
//
// It is as wide as what it stands in. Its text is 13 px or more where one unit of `drawnMap(…).layout.viewBox`
// is 0.967 px: 936 px beside a panel, or up to 1360 px over the whole page. Colours are the page's tokens.

import { useId, useMemo } from 'react';
import type { MapStates } from '../../analysis/map/mapStates';
import type { MapPlace } from '../../layout/layOut';
import type { MapLayout } from '../../layout/map/mapLayout';
import type { CompiledTopology } from '../../model/compiledTopology';
import { Hatch } from '../canvas/drawing/Hatch';
import { drawnMap, type MapExtent } from './drawnMap';
import { GroundLayer } from './GroundLayer';
import { LineLayer } from './LineLayer';
import { MapContext, type MapShown } from './mapContext';
import { mapForms } from './mapForms';
import { NameLayer } from './NameLayer';
import { SpotLayer } from './SpotLayer';
import { StationLayer } from './StationLayer';
import '../canvas/drawing/figure.css';
import '../canvas/drawing/lines.css';
import '../canvas/drawing/motion.css';
import './map.css';

type Props = {
  readonly topology: CompiledTopology;
  /** What the scenario shows of each element: office, destination, ways in use, failures (analysis/map). */
  readonly states: MapStates;
  /** `editor` is always dense; `phone` has its axes exchanged; `thumbnail` has no words but names of places and
   * counts, and none where it is scaled down too far to read them. */
  readonly place: MapPlace;
  /** The whole network unless said otherwise; on a phone only what serves the office where the whole has no room. */
  readonly extent?: MapExtent;
  /** What the figure is called for assistive technology. */
  readonly name: string;
  /** The id of a node, link or box of the topology that was clicked, tapped, or chosen by Enter or Space. Without it the map
   * is one still image. */
  readonly onChoose?: (id: string) => void;
  readonly chosen?: string | null;
  /** The page's theme where absent. */
  readonly theme?: 'light' | 'dark';
};

/** The frame that a thumbnail is fitted into, in pixels. Its names are drawn at 15.5 units: scaled down further than this
 * they are less than 11 pixels high, and left out. */
const FRAME = { width: 280, height: 180 };
const SMALLEST = 0.72;

const isWordless = ({ form, viewBox }: MapLayout): boolean =>
  form === 'thumbnail' && Math.min(FRAME.width / viewBox.width, FRAME.height / viewBox.height) < SMALLEST;

/** What can be pointed at says it all, element by element. */
const unread = { 'aria-hidden': true } as const;

export function MapFigure({ topology, states, place, extent, name, onChoose, chosen = null, theme }: Props) {
  const id = useId();
  const { network, layout } = drawnMap(topology, place, states.start, extent);
  const shown = useMemo<MapShown>(
    () => ({ network, layout, states, forms: mapForms(network, states), hatch: `${id}-hatch` }),
    [network, layout, states, id],
  );
  const { x, y, width, height } = layout.viewBox;
  const drawing = (
    <>
      <Hatch id={shown.hatch} />
      <GroundLayer />
      <LineLayer />
      <StationLayer />
      <NameLayer />
    </>
  );
  const common = {
    role: onChoose ? 'group' : 'img',
    className: `figure drawing map map-${layout.form}`,
    viewBox: `${x} ${y} ${width} ${height}`,
    'data-theme': theme,
    'data-wordless': isWordless(layout),
  };
  return (
    <MapContext value={shown}>
      <svg {...common} aria-label={name}>
        {onChoose ? <g {...unread}>{drawing}</g> : drawing}
        {onChoose ? <SpotLayer topology={topology} chosen={chosen} onChoose={onChoose} /> : null}
      </svg>
    </MapContext>
  );
}
