// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { description } from '../../../src/networks/texasSeattle/description';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { toldOf } from '../../../src/store/network/derived';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { ClearByEscape } from '../../../src/view/network/picture/ClearByEscape';
import { Start } from '../../../src/view/network/start/Start';
import { NetworkContext } from '../../../src/view/network/state/useNetwork';
import { LibraryContext } from '../../../src/view/shell/libraryContext';

afterEach(cleanup);

test('the start page opens the article’s network as a text that can be answered', async () => {
  const store = createNetworkStore();
  const library = { article: () => Promise.resolve(description), load: () => new Promise<never>(() => {}) };
  render(
    <LibraryContext value={library}>
      <NetworkContext value={store}>
        <Start />
      </NetworkContext>
    </LibraryContext>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Start with the article’s network' }));
  await waitFor(() => expect(store.getState().phase).toBe('open'));
  const { text, view } = store.getState();
  expect(view).toBe('edit');
  expect(text).toContain('network: Texas and Seattle');
  expect(toldOf(text, nothingAsked)?.answer.reachability).toBe('reached');
});

function Drawing({ chosen }: { readonly chosen: string }) {
  const map = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={map}>
        <svg>
          <title>Map</title>
          {/* biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing. */}
          <g role="button" data-spot={chosen} tabIndex={-1} aria-label="Spot" />
        </svg>
        <ClearByEscape chosen={chosen} map={map} />
      </div>
      <textarea aria-label="Text" />
    </>
  );
}

test('Escape leaves the selected element and stays on it in the map, but not from a text field', () => {
  const store = createNetworkStore();
  store.getState().choose('gateway:hub.vpn1');
  render(
    <NetworkContext value={store}>
      <Drawing chosen="gateway:hub.vpn1" />
    </NetworkContext>,
  );
  const text = screen.getByRole('textbox');
  text.focus();
  fireEvent.keyDown(text, { key: 'Escape' });
  expect(store.getState().chosen).toBe('gateway:hub.vpn1');
  text.blur();
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(store.getState().chosen).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Spot' }));
});
