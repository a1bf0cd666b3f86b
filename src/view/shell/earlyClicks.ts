// Replays clicks made before hydration, recorded by scripts/settling.js, so that none is lost and every
// control shows the applied state.

import { afterPaint } from './afterPaint';

declare global {
  interface Window {
    /** Click targets in order, while recorded. */
    earlyClicks?: (EventTarget | null)[];
  }
}

const isInput = (control: Element): control is HTMLInputElement => control instanceof HTMLInputElement;

type Pressed = {
  readonly control: Element;
  /** Finds the same control when another choice has drawn it anew. */
  readonly again: () => Element | null;
};

function pressedOn(target: EventTarget | null): readonly Pressed[] {
  const control = target instanceof Element ? target.closest('button, input, [role="button"]') : null;
  if (!control) return [];
  const group = control.closest('[role="radiogroup"]')?.getAttribute('aria-label');
  const value = control.getAttribute('value');
  const again = () =>
    group && value
      ? document.querySelector(
          `[role="radiogroup"][aria-label="${CSS.escape(group)}"] input[value="${CSS.escape(value)}"]`,
        )
      : null;
  return [{ control, again }];
}

/** Presses one after the other, each once React has drawn what the one before has changed. */
function press([first, ...others]: readonly Pressed[], done: () => void): void {
  if (!first) {
    done();
    return;
  }
  const control = first.control.isConnected ? first.control : first.again();
  control?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  queueMicrotask(() => press(others, done));
}

let kept: readonly Pressed[] = [];

/**
 * Call before hydration. From then on React handles buttons, but still misses changes of inputs until they
 * are hydrated. Controls that were inert because the script came late work again.
 */
export function keepEarlyClicks(): void {
  for (const control of document.querySelectorAll<HTMLElement>('#root [inert]')) control.inert = false;
  kept = window.earlyClicks?.splice(0).flatMap(pressedOn) ?? [];
}

/** Call right after hydration, before any further click; `done` runs once all of them are made. */
export function pressAgain(done: () => void): void {
  const { earlyClicks = [] } = window;
  delete window.earlyClicks;
  const pressed = [...kept, ...earlyClicks.flatMap(pressedOn).filter(({ control }) => isInput(control))];
  kept = [];
  const inputs = pressed.map(({ control }) => control).filter(isInput);
  const asTheyCame = inputs.flatMap((input) =>
    input.type === 'radio'
      ? [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(input.name)}"]`)]
      : [input],
  );
  for (const input of asTheyCame) input.checked = input.defaultChecked;
  // Wait: parts that hydrate later must not change before.
  afterPaint(() => press(pressed, done));
}
