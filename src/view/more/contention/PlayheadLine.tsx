import { useLayoutEffect } from 'react';
import { useWidth } from '../../shell/useWidth';
import type { Playhead } from '../playhead/playhead';

/** Step in pixels: the line moves by its own width at least. */
const STEP = 2;

/** Line across both strips at the current moment. */
export function PlayheadLine({ playhead }: { readonly playhead: Playhead }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  useLayoutEffect(() => {
    const line = ref.current;
    if (!line || !width) return;
    const at = (place: number) => `translateX(${(place * width).toFixed(1)}px)`;
    let moving: { readonly animation: Animation; readonly playMs: number } | null = null;
    // Animate in the browser while playing; setting a style per frame would cause layout.
    const follow = () => {
      const place = playhead.place();
      const playMs = playhead.playMs();
      if (playhead.isPlaying() && moving?.playMs === playMs) return;
      moving?.animation.cancel();
      moving = null;
      line.style.transform = at(place);
      if (!playhead.isPlaying()) return;
      const steps = Math.max(1, Math.round(((1 - place) * width) / STEP));
      const animation = line.animate([{ transform: at(place) }, { transform: at(1) }], {
        duration: (1 - place) * playMs,
        easing: `steps(${steps})`,
        fill: 'forwards',
      });
      // Start with this frame, else the animation lags.
      animation.startTime = document.timeline.currentTime;
      moving = { animation, playMs };
    };
    follow();
    const stop = playhead.subscribe(follow);
    return () => {
      stop();
      moving?.animation.cancel();
    };
  }, [ref, width, playhead]);
  return <div ref={ref} className="contention-playhead" aria-hidden="true" />;
}
