import { useMemo } from 'react';
import type { Assessment } from '../../../analysis/assess';
import type { Direction } from '../../../analysis/direction';
import type { InternetOnlyTraffic } from '../../../analysis/internetOnlyTraffic';
import { pictureWords } from '../../../content/pictureWords';
import type { Topology } from '../../../model/topology';
import type { LayoutKind } from '../layouts/layout';
import { layouts } from '../layouts/layouts';
import { drawingOrder } from '../states/drawingOrder';
import { placeOfEnd } from '../states/markers';
import { useDisplay } from '../states/useDisplay';
import { BandDrawing } from './BoxDrawing';
import { BoxPart, GroupPart, LinkPart, MarkerPart, NodePart, PeeringPart } from './FigureParts';
import { FigureContext, TabStopContext } from './figureContext';
import { Hatch } from './Hatch';
import { InternetOnlyDrawing } from './InternetOnlyDrawing';
import { Comparison, Markers } from './Markers';
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
  /** Other traffic of the page over the internet; not drawn where absent. */
  readonly internetOnly?: InternetOnlyTraffic | null;
  /** Default: the page's theme. */
  readonly theme?: 'light' | 'dark';
  /** Accessible name that distinguishes figures on a page. */
  readonly name?: string;
  /** Makes hatch ids unique among figures on a page. */
  readonly id?: string;
  /** Element in the tab order if elements are selectable; otherwise the figure is an image. */
  readonly tabStop?: string;
};

/** Still drawing of the whole picture: before it is live, for print and for export. */
export function Figure({ layout: kind, id = 'figure', tabStop, ...shown }: Props) {
  const { topology, assessment, direction, internetOnly = null, name = pictureWords.picture } = shown;
  const layout = layouts[kind];
  const { x, y, width, height } = layout.viewBox;
  const display = useDisplay(topology, assessment, direction, shown.selected);
  const hatch = `${id}-${kind}-hatch`;
  const figure = useMemo(() => ({ topology, layout, hatch }), [topology, layout, hatch]);
  const isImage = tabStop === undefined;
  return (
    <FigureContext value={figure}>
      <TabStopContext value={tabStop ?? null}>
        <svg
          className={`figure figure-${kind} drawing`}
          viewBox={`${x} ${y} ${width} ${height}`}
          data-theme={shown.theme}
          role={isImage ? 'img' : 'none'}
          aria-label={isImage ? name : undefined}
        >
          <Hatch id={hatch} />
          <BandDrawing />
          {display.boxes.map((box) => (
            <BoxPart key={box.id} box={box} />
          ))}
          <Markers privateEnds={display.privateEnds} />
          {[...display.links]
            .sort((a, b) => drawingOrder(a) - drawingOrder(b))
            .map((link) => (
              <LinkPart key={link.id} link={link} />
            ))}
          {direction === 'request' ? <RepliesDrawing assessment={assessment} /> : null}
          {internetOnly ? (
            <InternetOnlyDrawing internetOnly={internetOnly} inUse={assessment.requestLinks} />
          ) : null}
          {display.peerings.map((peering) => (
            <PeeringPart key={peering.id} peering={peering} />
          ))}
          {display.groups.map((group) => (
            <GroupPart key={group.id} group={group} />
          ))}
          {display.privateEnds.map((end) => (
            <MarkerPart key={placeOfEnd(end)} end={end} />
          ))}
          {display.nodes.map((node) => (
            <NodePart key={node.id} node={node} />
          ))}
          <Comparison links={display.links} />
        </svg>
      </TabStopContext>
    </FigureContext>
  );
}
