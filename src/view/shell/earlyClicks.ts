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

const controlOf = (target: EventTarget | null): readonly Element[] => {
  const control = target instanceof Element ? target.closest('button, input, [role="button"]') : null;
  return control ? [control] : [];
};

function press(controls: readonly Element[]): void {
  for (const control of controls)
    if (control.isConnected)
      control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

let kept: readonly Element[] = [];

/**
 * Call before hydration. From then on React handles buttons, but still misses changes of inputs until they
 * are hydrated.
 */
export function keepEarlyClicks(): void {
  kept = window.earlyClicks?.splice(0).flatMap(controlOf) ?? [];
}

/** Call right after hydration, before any further click. */
export function pressAgain(): void {
  const { earlyClicks = [] } = window;
  delete window.earlyClicks;
  const pressed = [...kept, ...earlyClicks.flatMap(controlOf).filter(isInput)];
  kept = [];
  const inputs = pressed.filter(isInput);
  const asTheyCame = inputs.flatMap((input) =>
    input.type === 'radio'
      ? [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(input.name)}"]`)]
      : [input],
  );
  for (const input of asTheyCame) input.checked = input.defaultChecked;
  // Wait: parts that hydrate later must not change before.
  afterPaint(() => press(pressed));
}
