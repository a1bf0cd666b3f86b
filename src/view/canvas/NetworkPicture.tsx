import { useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Assessment } from '../../analysis/assess';
import type { Direction } from '../../analysis/direction';
import type { InternetOnlyTraffic } from '../../analysis/internetOnlyTraffic';
import { pageWords } from '../../content/controls';
import type { Topology } from '../../model/topology';
import { marked } from '../shell/places';
import { ReloadButton } from '../shell/ReloadButton';
import { useIsPrinting } from '../shell/useIsPrinting';
import { Figure } from './drawing/Figure';
import type { NetworkCanvas } from './flow/NetworkCanvas';
import { useLayoutKind } from './layouts/layoutKind';
import { layouts } from './layouts/layouts';
import './flow/canvas.css';

type Props = {
  readonly topology: Topology;
  readonly assessment: Assessment;
  readonly direction: Direction;
  readonly selected: string | null;
  readonly internetOnly: InternetOnlyTraffic | null;
  readonly onSelect: (id: string) => void;
  /** False when nothing was selected, which what is drawn may not know yet. */
  readonly onLetGo: () => boolean;
};

/** The picture of the network: a still drawing at first, which the living one covers exactly. */
export function NetworkPicture({ onSelect, onLetGo, ...shown }: Props) {
  const id = useId();
  const kind = useLayoutKind();
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const [ready, setReady] = useState(false);
  // Paper has another width than the screen: the still drawing fits any, the live one only what it measured.
  const isPrinting = useIsPrinting();
  const { Canvas, isLost } = useCanvas();
  const onReady = useCallback(() => setReady(true), []);

  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = () => setWidth(current.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  const isLive = ready && !isPrinting;
  return (
    <>
      <div className="picture" {...marked('picture')} ref={frame} data-live={isLive}>
        {isLive ? null : (
          <div className="picture-still">
            <Figure {...shown} layout="wide" id={`${id}-still`} />
            <Figure {...shown} layout="narrow" id={`${id}-still`} />
          </div>
        )}
        {width === null || Canvas === null ? null : (
          <Canvas
            {...shown}
            onSelect={onSelect}
            onLetGo={onLetGo}
            layout={kind}
            width={width || layouts[kind].viewBox.width}
            id={`${id}-canvas`}
            onReady={onReady}
          />
        )}
      </div>
      {isLost ? (
        <div className="picture-lost" role="status">
          <p>{pageWords.pictureStandsStill}</p>
          <ReloadButton />
        </div>
      ) : null}
    </>
  );
}

type LoadedCanvas = { readonly Canvas: typeof NetworkCanvas | null; readonly isLost: boolean };

/** What makes the picture live is loaded behind the still one; should that fail, the still one stays. */
function useCanvas(): LoadedCanvas {
  const [loaded, setLoaded] = useState<LoadedCanvas>({ Canvas: null, isLost: false });
  useEffect(() => {
    let isGone = false;
    const become = (next: LoadedCanvas) => {
      if (!isGone) setLoaded(next);
    };
    import('./flow/NetworkCanvas').then(
      ({ NetworkCanvas }) => become({ Canvas: NetworkCanvas, isLost: false }),
      () => become({ Canvas: null, isLost: true }),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return loaded;
}
