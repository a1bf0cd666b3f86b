// Ruler below the map: the path in use as a straight line, with exposure and carrier of each stretch. Drawn
// at the map's width, with a list for screen readers; on a phone only the list, a row per stretch.

import type { MapStates } from '../../../analysis/map/mapStates';
import { shareLabel } from '../../../content/map/mapWords';
import { mapRulerHead, mapRulerWords, mapStretchWords } from '../../../content/map/stretchWords';
import { BESIDE_PANEL, type MapPlace } from '../../../layout/layOut';
import type { CompiledTopology } from '../../../model/compiledTopology';
import { strokeKindOf, strokesOf } from '../../canvas/drawing/strokes';
import { drawnMap, type MapExtent } from '../drawnMap';
import { DrawnRow, ROW_HEIGHT } from './DrawnRow';
import { isDroppedAfter, type Ruler, type RulerStretch, rulerOf } from './rulerRows';
import '../../canvas/drawing/figure.css';
import '../../canvas/drawing/lines.css';
import '../map.css';
import './mapRuler.css';

type Props = {
  readonly topology: CompiledTopology;
  readonly states: MapStates;
  /** Place of the map above it. */
  readonly place: MapPlace;
  readonly extent?: MapExtent;
};

export function MapRuler({ topology, states, place, extent }: Props) {
  const map = drawnMap(topology, place, states.start, extent);
  const ruler = rulerOf(topology, states, map);
  const isPhone = map.layout.form === 'phone';
  const { width } = map.layout.viewBox;
  const count = Math.max(1, ruler.rows.length);
  return (
    <div className="map-ruler" data-wide={width > BESIDE_PANEL}>
      {isPhone ? null : (
        <svg className="drawing" viewBox={`0 0 ${width} ${ROW_HEIGHT * count}`} aria-hidden="true">
          {ruler.rows.length === 0 ? (
            <DrawnRow
              row={null}
              stopped={ruler.stopped}
              whole={ruler.whole}
              names={ruler.names}
              width={width}
              at={0}
              topology={topology}
              of={null}
              direction={states.direction}
            />
          ) : (
            ruler.rows.map((row, index) => (
              <DrawnRow
                key={row.ticks.map(({ name }) => name).join()}
                row={row}
                stopped={null}
                whole={ruler.whole}
                names={ruler.names}
                width={width}
                at={index * ROW_HEIGHT}
                topology={topology}
                of={count > 1 ? index + 1 : null}
                direction={states.direction}
              />
            ))
          )}
        </svg>
      )}
      <div className={isPhone ? 'map-ruler-rows' : 'visually-hidden'}>
        <p>
          <strong>{mapRulerWords.title}</strong> {mapRulerHead(states.direction).detail}
        </p>
        {ruler.rows.length === 0 ? <NoPath stopped={ruler.stopped} /> : null}
        {ruler.rows.map((row, index) => (
          <div key={row.ticks.map(({ name }) => name).join()}>
            {count > 1 ? <p>{pathTitle(index + 1, row.share)}</p> : null}
            <p className="visually-hidden">{row.ticks.map(({ name }) => name).join(' – ')}</p>
            <ol>
              {row.stretches.map((stretch, index) => (
                <ListedStretch
                  key={stretch.from}
                  stretch={stretch}
                  isDropped={isDroppedAfter(row, index)}
                  topology={topology}
                />
              ))}
            </ol>
            {row.dropped ? <p>{mapRulerWords.dropped(row.dropped).text}</p> : null}
          </div>
        ))}
      </div>
      {ruler.more > 0 ? <p className="map-ruler-more">{mapRulerWords.more(ruler.more)}</p> : null}
    </div>
  );
}

function pathTitle(number: number, share: number): string {
  const { title, detail } = mapRulerWords.path(number, shareLabel(share));
  return `${title}, ${detail}`;
}

function NoPath({ stopped }: Pick<Ruler, 'stopped'>) {
  const { title, text } = mapRulerWords.noPath(stopped);
  return (
    <p>
      <strong>{title}</strong> {text}
    </p>
  );
}

type ListedProps = {
  readonly stretch: RulerStretch;
  readonly isDropped: boolean;
  readonly topology: CompiledTopology;
};

function ListedStretch({ stretch, isDropped, topology }: ListedProps) {
  const { title, text } = mapStretchWords(topology, stretch, isDropped);
  return (
    <li data-ends={stretch.ends}>
      <svg
        className={`map-ruler-sample lane lane-${stretch.line}`}
        data-state="in-use"
        viewBox="0 0 76 16"
        aria-hidden="true"
      >
        {strokesOf(strokeKindOf(stretch.exposure, stretch.line), true, 10, { inUse: 0.62, atRest: 1 }).map(
          ({ layer, width, dash, dashOffset }) => (
            <path
              key={layer}
              className={`stroke-${layer}`}
              d="M0 8H76"
              strokeWidth={width}
              strokeDasharray={dash}
              strokeDashoffset={dashOffset}
            />
          ),
        )}
      </svg>
      <span>
        <strong>{title}</strong> <span>{text}</span>
      </span>
    </li>
  );
}
