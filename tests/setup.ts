import * as React from 'react';
import { afterEach } from 'vitest';

/**
 * React records for developer tools, with a stack each, where up to ten thousand elements a second were made. No test
 * reads that, and it takes a seventh of the time of those that render: React is told that it has recorded enough.
 */
function recordNoOwners(): void {
  Reflect.deleteProperty(console, 'createTask');
  const internals: unknown = Reflect.get(
    React,
    '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
  );
  if (typeof internals !== 'object' || internals === null) return;
  const enough = { configurable: true, get: () => Number.MAX_SAFE_INTEGER, set: () => {} };
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', enough);
}

recordNoOwners();

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
  const { cleanup, configure, prettyDOM } = await import('@testing-library/react');

  /** What is waited for fails many times before it is there: the document is printed only where somebody reads it. */
  function elementError(message: string | null, container: Element): Error {
    const error = new Error();
    error.name = 'TestingLibraryElementError';
    Error.captureStackTrace(error, elementError);
    const printed = () => `${message ?? ''}\n\n${prettyDOM(container)}`;
    return Object.defineProperty(error, 'message', { configurable: true, get: printed });
  }

  // As long as the polls of Vitest: what is waited for takes its time on a busy machine.
  configure({ asyncUtilTimeout: 60_000, getElementError: elementError });

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
