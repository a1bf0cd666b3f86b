// Draws the map of any compiled network as pure SVG, laid out by rule. Positions depend only on the topology
// and the place on the page; the states decide what is strong, weak, dotted or yellow, and move nothing.
//
//   <MapFigure topology={compiled.topology} states={statesInScenario(...)} place="page" name="Map of …"
//     onChoose={(id) => …} chosen={id} />
//
// Fills the width of its parent. Text is 13 px or more where one unit of `drawnMap(…).layout.viewBox` is
// 0.967 px: 936 px beside a panel, or up to 1360 px across the page. Colours are the page's tokens.

import { useId, useMemo } from 'react';
import type { MapStates } from '../../analysis/map/mapStates';
import type { MapPlace } from '../../layout/layOut';
import type { MapLayout } from '../../layout/map/mapLayout';
import type { CompiledTopology } from '../../model/compiledTopology';
import { Hatch } from '../canvas/drawing/Hatch';
import { bundledStates } from './bundledStates';
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
  /** State of each element in the scenario: office, destination, paths in use, failures (analysis/map). */
  readonly states: MapStates;
  /**
   * `editor` is always dense; `phone` swaps the axes; `thumbnail` has only place names and counts, and no
   * text at all where it would be too small to read.
   */
  readonly place: MapPlace;
  /** Default: the whole network; on a phone that has no room for it, only what serves the office. */
  readonly extent?: MapExtent;
  /** Accessible name of the figure. */
  readonly name: string;
  /**
   * Receives the id of a node, link or box on click, tap, Enter or Space. Without it the map is a single
   * image.
   */
  readonly onChoose?: (id: string) => void;
  readonly chosen?: string | null;
  /** Default: the page's theme. */
  readonly theme?: 'light' | 'dark';
};

/**
 * Frame of a thumbnail in pixels. Names are drawn at 15.5 units and omitted at scales that make them smaller
 * than 11 pixels.
 */
const FRAME = { width: 280, height: 180 };
const SMALLEST = 0.72;

const isWordless = ({ form, viewBox }: MapLayout): boolean =>
  form === 'thumbnail' && Math.min(FRAME.width / viewBox.width, FRAME.height / viewBox.height) < SMALLEST;

/** Hides the drawing from assistive technology: the spots are labelled instead. */
const unread = { 'aria-hidden': true } as const;

export function MapFigure({ topology, states, place, extent, name, onChoose, chosen = null, theme }: Props) {
  const id = useId();
  const { network, layout } = drawnMap(topology, place, states.start, extent);
  const shown = useMemo<MapShown>(() => {
    const joined = bundledStates(network, states);
    return { network, layout, states: joined, forms: mapForms(network, joined), hatch: `${id}-hatch` };
  }, [network, layout, states, id]);
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
