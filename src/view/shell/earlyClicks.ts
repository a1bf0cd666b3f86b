// What was pressed before the script of the page took over. scripts/settling.js has noted it; here it is pressed again,
// so that no click is lost and no control shows what was not applied.

import { afterPaint } from './afterPaint';

declare global {
  interface Window {
    /** The targets of clicks in their order, as long as they are noted. */
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
 * To be called before React takes the page over. From then on React answers buttons by itself; of inputs it still
 * overlooks what they have changed to until it has taken them over.
 */
export function keepEarlyClicks(): void {
  kept = window.earlyClicks?.splice(0).flatMap(controlOf) ?? [];
}

/** To be called as soon as React has taken the page over, before anything else can be pressed. */
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
  // Parts that React takes over later are not to change before that.
  afterPaint(() => press(pressed));
}
