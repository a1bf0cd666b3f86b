import type { Zoom } from '../states/zoom';
import { LiveFigure } from './LiveFigure';
import { useExactWidth } from './useExactWidth';

type Props = {
  readonly id: string;
  /** Last focused element. */
  readonly visited: string | null;
  /** Last move by key. */
  readonly moved: { readonly to: string } | null;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onReady: () => void;
};

/** Live picture: React Flow draws it at the size of its container, zooms and pans it. */
export function NetworkCanvas(props: Props) {
  const { ref, width } = useExactWidth();
  return (
    <div ref={ref} className="canvas">
      {width === null ? null : <LiveFigure {...props} width={width} />}
    </div>
  );
}
