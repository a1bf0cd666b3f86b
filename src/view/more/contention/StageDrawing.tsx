import { useLayoutEffect } from 'react';
import type { PlayableStage } from '../../../store/contention';
import { useWidth } from '../../shell/useWidth';
import type { Playhead } from '../playhead/playhead';
import { type LineKind, paintStage } from './paintStage';
import { stageColours, watchColours } from './stageColours';
import { STAGE_HEIGHT, stageGeometry } from './stageGeometry';

type Props = {
  readonly stage: PlayableStage;
  readonly line: LineKind;
  readonly playhead: Playhead;
  readonly endMs: number;
  /** Duration of a dropped packet's fall. */
  readonly fallMs: number;
};

/** Canvas of a finite queue, its line and packets. The text beside it says the same. */
export function StageDrawing({ stage, line, playhead, endMs, fallMs }: Props) {
  const { ref, width } = useWidth<HTMLCanvasElement>();
  useLayoutEffect(() => {
    const canvas = ref.current;
    const pen = width && canvas ? canvas.getContext('2d') : null;
    if (!width || !canvas || !pen) return;
    canvas.width = Math.round(width * devicePixelRatio);
    canvas.height = Math.round(STAGE_HEIGHT * devicePixelRatio);
    pen.scale(devicePixelRatio, devicePixelRatio);

    const geometry = stageGeometry(width, stage.stage.bufferPackets);
    let colours = stageColours(canvas);
    const paint = () =>
      paintStage(pen, stage.frameAt(playhead.place() * endMs, fallMs), geometry, colours, line);
    paint();
    const stopWatching = watchColours(() => {
      colours = stageColours(canvas);
      paint();
    });
    const stopFollowing = playhead.subscribe(paint);
    return () => {
      stopWatching();
      stopFollowing();
    };
  }, [ref, width, stage, line, playhead, endMs, fallMs]);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without tabindex takes no focus.
  return <canvas ref={ref} className="contention-stage-drawing" aria-hidden="true" />;
}
