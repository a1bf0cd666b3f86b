import type { Zoom } from '../states/zoom';
import { LiveFigure } from './LiveFigure';
import { useExactWidth } from './useExactWidth';

type Props = {
  readonly id: string;
  /** Where the keyboard was last. */
  readonly visited: string | null;
  /** The last move by keys. */
  readonly moved: { readonly to: string } | null;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onReady: () => void;
};

/** The picture, live: React Flow draws it as large as its place is, enlarges it and moves it. */
export function NetworkCanvas(props: Props) {
  const { ref, width } = useExactWidth();
  return (
    <div ref={ref} className="canvas">
      {width === null ? null : <LiveFigure {...props} width={width} />}
    </div>
  );
}
