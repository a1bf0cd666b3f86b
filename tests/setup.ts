import { afterEach } from 'vitest';

// React Flow measures what it draws before it draws links; jsdom lays nothing out and so has no sizes to give.

const nodeSize = { width: 150, height: 40 };

class MeasuredOnce implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;
  #observing = false;

  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }

  observe(target: Element): void {
    this.#observing = true;
    // React Flow finds its root only after it has started to observe: an answer at once would be lost.
    queueMicrotask(() => {
      if (!this.#observing) return;
      const contentRect = target.getBoundingClientRect();
      this.#callback(
        [{ target, contentRect, borderBoxSize: [], contentBoxSize: [], devicePixelContentBoxSize: [] }],
        this,
      );
    });
  }

  unobserve(): void {}

  disconnect(): void {
    this.#observing = false;
  }
}

class ScaleOnly {
  readonly m22: number;

  constructor(transform = '') {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1);
  }
}

/** user-event clicks in no view, but d3 (which React Flow pans with) looks for the document of the view. */
function clickInAView(): void {
  class MouseEventInAView extends MouseEvent {
    constructor(type: string, init?: MouseEventInit) {
      super(type, init);
      // Kept configurable, so that what user-event writes over it can be put right on the way down.
      Object.defineProperty(this, 'view', { configurable: true, value: window });
    }
  }
  window.MouseEvent = MouseEventInAView;
  for (const type of ['mousedown', 'mouseup'])
    window.addEventListener(
      type,
      (event) => Object.defineProperty(event, 'view', { configurable: true, value: window }),
      { capture: true },
    );
}

if (typeof window !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');

  // As long as the polls of Vitest: what is waited for takes its time on a busy machine.
  configure({ asyncUtilTimeout: 60_000 });

  // Without entries every page counts as opened anew; jsdom scrolls nothing.
  Object.assign(window.performance, { getEntriesByType: () => [] });
  Object.assign(window, { scrollBy: () => {}, ResizeObserver: MeasuredOnce, DOMMatrixReadOnly: ScaleOnly });
  Object.defineProperties(HTMLElement.prototype, {
    offsetWidth: { configurable: true, get: () => nodeSize.width },
    offsetHeight: { configurable: true, get: () => nodeSize.height },
  });
  Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, ...nodeSize }) });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
  clickInAView();

  afterEach(cleanup);
}
