import { useLayoutEffect } from 'react';
import type { Playhead } from '../playhead/playhead';
import { useWidth } from '../useWidth';

/** Across both strips, at the moment in view. */
export function PlayheadLine({ playhead }: { readonly playhead: Playhead }) {
  const { ref, width } = useWidth<HTMLDivElement>();
  useLayoutEffect(() => {
    let shown = '';
    const follow = () => {
      // In steps of its own width, for every change is a new arrangement of the page's layers.
      const moved = `translateX(${2 * Math.round((playhead.place() * (width ?? 0)) / 2)}px)`;
      if (moved !== shown && ref.current) ref.current.style.transform = moved;
      shown = moved;
    };
    follow();
    return playhead.subscribe(follow);
  }, [ref, width, playhead]);
  return <div ref={ref} className="contention-playhead" aria-hidden="true" />;
}
