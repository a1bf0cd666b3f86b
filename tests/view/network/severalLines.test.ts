// @vitest-environment jsdom

import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEditor } from '../../../src/view/network/editor/createEditor';

const onText = vi.fn();

function fieldWith(text: string) {
  const host = document.body.appendChild(document.createElement('div'));
  const editor = createEditor({ host, text, label: 'field', problems: '', onText });
  const field = host.shadowRoot?.querySelector('.cm-content');
  if (!field) throw new Error('No field in the shadow root');
  return { editor, field };
}

const typed = (data: string) =>
  new InputEvent('beforeinput', { inputType: 'insertText', data, cancelable: true, bubbles: true });

afterEach(() => {
  document.body.replaceChildren();
  onText.mockClear();
});

describe('what arrives in the editor as one typed text', () => {
  it('is taken line by line where it has several, and not left to the browser', () => {
    const { editor, field } = fieldWith('c: 3\n');
    const event = typed('a: 1\r\nb: 2\n');
    field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(onText).toHaveBeenCalledExactlyOnceWith('a: 1\nb: 2\nc: 3\n');
    editor.destroy();
  });

  it('is the browser’s where it is one line', () => {
    const { editor, field } = fieldWith('c: 3\n');
    const event = typed('a');
    field.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(onText).not.toHaveBeenCalled();
    editor.destroy();
  });
});
