import { BandDrawing } from '../drawing/BoxDrawing';
import { useFigure } from '../drawing/figureContext';
import { InternetOnlyDrawing } from '../drawing/InternetOnlyDrawing';
import { Comparison, Markers } from '../drawing/Markers';
import { RepliesDrawing } from '../drawing/RepliesDrawing';
import type { Display } from '../states/display';
import type { ShownPicture } from '../states/useShownPicture';

type Props = ShownPicture & { readonly display: Display };

/** Layers of the figure besides nodes and links: ground, markers, other traffic and texts. */
export function FigureLayers({ assessment, direction, internetOnly, display }: Props) {
  return (
    <>
      <Layer name="ground">
        <BandDrawing />
      </Layer>
      <Layer name="markers">
        <Markers privateEnds={display.privateEnds} />
      </Layer>
      {direction === 'request' ? (
        <Layer name="internet-only">
          <RepliesDrawing assessment={assessment} />
        </Layer>
      ) : null}
      {internetOnly ? (
        <Layer name="internet-only">
          <InternetOnlyDrawing internetOnly={internetOnly} inUse={assessment.requestLinks} />
        </Layer>
      ) : null}
      <Layer name="texts">
        <Comparison links={display.links} />
      </Layer>
    </>
  );
}

type LayerProps = {
  readonly name: 'ground' | 'markers' | 'internet-only' | 'texts';
  readonly children: React.ReactNode;
};

function Layer({ name, children }: LayerProps) {
  const { viewBox } = useFigure().layout;
  const { x, y, width, height } = viewBox;
  return (
    <svg
      className={`drawing layer layer-${name}`}
      viewBox={`${x} ${y} ${width} ${height}`}
      width={width}
      height={height}
      x={x}
      y={y}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
