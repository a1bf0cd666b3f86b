import { useLayoutEffect, useRef } from 'react';
import { presentWords } from '../../content/tour/presentWords';

/** Covers the page, has the focus meanwhile, and gives it back to where it was. */
export function BlankScreen({ onShow }: { readonly onShow: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    button.current?.focus();
    return () => {
      if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement)
        requestAnimationFrame(() => activeElement.focus({ preventScroll: true }));
    };
  }, []);
  return (
    <button ref={button} type="button" className="blank" onClick={onShow}>
      <span className="visually-hidden">{presentWords.blank}</span>
    </button>
  );
}
