import { type RefObject, useEffect, useRef, useState } from 'react';

/** Measures an element's width in whole pixels; null until measured. */
export function useWidth<Kind extends Element>(): {
  readonly ref: RefObject<Kind | null>;
  readonly width: number | null;
} {
  const ref = useRef<Kind>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
