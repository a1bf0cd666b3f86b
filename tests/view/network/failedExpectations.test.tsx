// @vitest-environment jsdom

import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { createNetworkStore, selectTold } from '../../../src/store/network/networkStore';
import { overviewPieces } from '../../../src/store/network/overviewJob';
import { createOverviewStore } from '../../../src/store/network/overviewStore';
import { FailedExpectations } from '../../../src/view/network/edit/FailedExpectations';
import { NetworkContext, useNetwork } from '../../../src/view/network/state/useNetwork';
import { OverviewContext } from '../../../src/view/network/state/useOverview';

const network = (be: string) => `network: n
version: 1
offices:
  oslo: {exit: internet}
expect:
  - {from: oslo, to: power-platform, be: reachable}
  - {from: oslo, to: power-platform, be: ${be}}
`;

const goTo = vi.fn();

function Part() {
  const told = useNetwork(selectTold);
  return told && <FailedExpectations told={told} onGoTo={goTo} />;
}

function shown(text: string) {
  const store = createNetworkStore();
  store.getState().open({ text, asked: nothingAsked });
  const overview = createOverviewStore((description, on) => {
    for (const piece of overviewPieces(description)) on.piece(piece);
    return () => {};
  });
  render(
    <NetworkContext value={store}>
      <OverviewContext value={overview}>
        <Part />
      </OverviewContext>
    </NetworkContext>,
  );
}

afterEach(cleanup);

describe('an expectation that does not hold', () => {
  it('is told beside the text, with its line, its disproof and a way to go there', () => {
    shown(network('private'));
    const part = screen.getByRole('region', { name: 'Expectations that do not hold' });
    expect(part.querySelectorAll('li')).toHaveLength(1);
    expect(part.textContent).toMatch(
      /^Line 7, expected, and it does not hold: Oslo to Power Platform: private\. Oslo to Power Platform, with nothing failed: /,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Go to the line' }));
    expect(goTo).toHaveBeenCalledWith(expect.objectContaining({ line: 7 }));
  });

  it('is not there where each holds', () => {
    shown(network('reachable'));
    expect(screen.queryByRole('region')).toBeNull();
  });
});
