// Focusable and clickable spots over the map's drawing, which is hidden from assistive technology. One tab
// stop; arrow keys move to the nearest element, Home to the office, End to the destination.

import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { mapLabel } from '../../content/map/mapLabels';
import type { MapLayout } from '../../layout/map/mapLayout';
import type { CompiledTopology } from '../../model/compiledTopology';
import { Outset } from '../canvas/drawing/Ring';
import { isArrowKey, nearestTowards } from '../canvas/geometry/nearest';
import { offsetPolyline } from '../canvas/geometry/offsetPolyline';
import { fillet, pathData } from '../canvas/geometry/roundedPolyline';
import { useMap } from './mapContext';
import { mapSpots } from './mapSpots';
import type { Spot } from './spotShapes';

type Props = {
  readonly topology: CompiledTopology;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

export function SpotLayer({ topology, chosen, onChoose }: Props) {
  const { network, layout, states } = useMap();
  const root = useRef<SVGGElement>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const all = useMemo(() => mapSpots(network, layout), [network, layout]);
  // Leave out elements whose option is off.
  const spots = all.filter(({ id }) => states.links.get(id)?.state !== 'absent');
  const firstAt = new Map([...spots.entries()].reverse().map(([index, { id }]) => [id, index]));
  // A connection within a bundle is shown by the bundle.
  const shown = chosen === null || all.some(({ id }) => id === chosen) ? chosen : bundleWith(all, chosen);
  const has = (id: string | null) => spots.some((spot) => spot.id === id);
  const tabStop = [visited, shown, states.start].find(has) ?? spots[0]?.id ?? null;

  const moveTo = (id: string | null) => {
    const index = spots.findIndex((spot) => spot.id === id);
    const target = root.current?.children[index];
    if (target instanceof SVGElement) target.focus();
  };
  const onKeyDown = (event: KeyboardEvent, spot: Spot) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') onChoose(spot.id);
    else if (isArrowKey(event.key)) moveTo(nearestTowards(spot, spots, event.key));
    else if (event.key === 'Home') moveTo(states.start);
    else if (event.key === 'End') moveTo(lastOf(spots, states.destination));
    else return;
    event.preventDefault();
  };
  return (
    <g ref={root} className="map-spots">
      {spots.map((spot, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
        <g
          key={firstAt.get(spot.id) === index ? spot.id : `${spot.id} ${index}`}
          className={`map-spot map-spot-${spot.shape.kind}`}
          data-spot={spot.id}
          role="button"
          // Of a tunnel's two pieces, or a bundle's, the first is labelled; the others only take the pointer.
          aria-hidden={firstAt.get(spot.id) === index ? undefined : true}
          tabIndex={spot.id === tabStop && firstAt.get(spot.id) === index ? 0 : -1}
          aria-pressed={spot.id === shown}
          aria-label={mapLabel(topology, spot, states) ?? spot.caption}
          onClick={() => onChoose(spot.id)}
          onFocus={() => setVisited(spot.id)}
          onKeyDown={(event) => onKeyDown(event, spot)}
        >
          {spot.id === shown ? <SpotRing spot={spot} layout={layout} tone="selected" /> : null}
          <g className="pointed-at">
            <SpotRing spot={spot} layout={layout} tone="focus" />
          </g>
          <SpotArea spot={spot} layout={layout} />
        </g>
      ))}
    </g>
  );
}

const bundleWith = (spots: readonly Spot[], link: string): string | null =>
  spots.find(({ links }) => links.includes(link))?.id ?? null;

/** Uses the box of a virtual network whose gateways are drawn. */
function lastOf(spots: readonly Spot[], destination: string): string | null {
  const box = destination.replace(/^vnet:/, 'network:');
  return spots.find(({ id }) => id === destination || id === box)?.id ?? null;
}

type SpotProps = { readonly spot: Spot; readonly layout: MapLayout };

function SpotRing({ spot: { shape }, layout, tone }: SpotProps & { readonly tone: 'selected' | 'focus' }) {
  if (shape.kind === 'line') {
    const { weight, fillet: radius } = layout.metrics;
    return [1, -1].map((side) => (
      <path
        key={side}
        className={`spot-line ring-${tone}`}
        d={pathData(fillet(offsetPolyline(shape.points, side * (weight / 2 + 4)), radius))}
      />
    ));
  }
  const { rect } = shape;
  const radius = shape.kind === 'capsule' ? Math.min(rect.width, rect.height) / 2 : 4;
  return <Outset rect={rect} radius={radius} by={shape.kind === 'capsule' ? 5 : 3} tone={tone} hollow />;
}

/** Hit area of an element; a box is hit only at its names and edges, since it contains others. */
function SpotArea({ spot: { shape, names }, layout }: SpotProps) {
  return (
    <>
      {names.map((name) => (
        <rect key={`${name.x} ${name.y}`} className="spot-area" {...name} />
      ))}
      {shape.kind === 'line' ? (
        <path
          className="spot-stroke"
          d={pathData(fillet(shape.points, layout.metrics.fillet))}
          strokeWidth={Math.max(14, layout.metrics.weight)}
        />
      ) : shape.kind === 'box' ? (
        <rect className="spot-stroke" {...shape.rect} strokeWidth={12} />
      ) : (
        <rect className="spot-area" {...shape.rect} />
      )}
    </>
  );
}
