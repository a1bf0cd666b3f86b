import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Measures an element's width in fractional pixels; null until measured. */
export function useExactWidth(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly width: number | null;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const { current } = ref;
    if (!current) return;
    const measure = () => setWidth(current.getBoundingClientRect().width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
