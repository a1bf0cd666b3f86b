import type { Assessment } from '../../../analysis/assess';
import type { Direction } from '../../../analysis/direction';
import type { InternetOnlyTraffic } from '../../../analysis/internetOnlyTraffic';
import { pictureWords } from '../../../content/pictureLabels';
import type { Topology } from '../../../model/topology';
import { elementStatesOf } from '../../../store/elementStates';
import type { LayoutKind } from '../layouts/layout';
import { layouts } from '../layouts/layouts';
import { displayOf } from '../states/display';
import { drawingOrder } from '../states/drawingOrder';
import { BandDrawing, BoxDrawing } from './BoxDrawing';
import { FigureContext } from './figureContext';
import { Hatch } from './Hatch';
import { InternetOnlyDrawing } from './InternetOnlyDrawing';
import { LinkDrawing } from './LinkDrawing';
import { Comparison, Markers } from './Markers';
import { NodeDrawing } from './NodeDrawing';
import { PeeringDrawing } from './PeeringDrawing';
import { RepliesDrawing } from './RepliesDrawing';
import './figure.css';
import './lines.css';
import './motion.css';

type Props = {
  readonly topology: Topology;
  readonly assessment: Assessment;
  readonly direction: Direction;
  readonly selected: string | null;
  readonly layout: LayoutKind;
  /** What else the page fetches over the internet; not drawn where absent. */
  readonly internetOnly?: InternetOnlyTraffic | null;
  /** The page's theme where absent. */
  readonly theme?: 'light' | 'dark';
  /** Tells several figures on one page apart. */
  readonly name?: string;
  /** Keeps the hatches of several figures on one page apart. */
  readonly id?: string;
};

/** The whole picture as one still drawing: for the page before it comes alive, for print and for export. */
export function Figure({
  topology,
  assessment,
  direction,
  selected,
  layout: kind,
  internetOnly = null,
  theme,
  name = pictureWords.picture,
  id = 'figure',
}: Props) {
  const layout = layouts[kind];
  const { x, y, width, height } = layout.viewBox;
  const display = displayOf(elementStatesOf(topology, assessment, direction), selected);
  const hatch = `${id}-${kind}-hatch`;
  return (
    <FigureContext value={{ topology, layout, hatch }}>
      <svg
        className={`figure figure-${kind} drawing`}
        viewBox={`${x} ${y} ${width} ${height}`}
        data-theme={theme}
        role="img"
        aria-label={name}
      >
        <Hatch id={hatch} />
        <BandDrawing />
        {display.boxes.map((box) => (
          <BoxDrawing key={box.id} box={box} />
        ))}
        <Markers privateEnds={display.privateEnds} />
        {[...display.links]
          .sort((a, b) => drawingOrder(a) - drawingOrder(b))
          .map((link) => (
            <LinkDrawing key={link.id} link={link} />
          ))}
        {direction === 'request' ? <RepliesDrawing assessment={assessment} /> : null}
        {internetOnly ? (
          <InternetOnlyDrawing internetOnly={internetOnly} inUse={assessment.requestLinks} />
        ) : null}
        {display.peerings.map((peering) => (
          <PeeringDrawing key={peering.id} peering={peering} />
        ))}
        {display.nodes.map((node) => (
          <NodeDrawing key={node.id} node={node} />
        ))}
        <Comparison links={display.links} />
      </svg>
    </FigureContext>
  );
}
