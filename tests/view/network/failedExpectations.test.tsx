// @vitest-environment jsdom

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { selectTold } from '../../../src/store/network/networkSelectors';
import { createNetworkStore } from '../../../src/store/network/networkStore';
import { overviewPieces } from '../../../src/store/network/overviewJob';
import { createOverviewStore } from '../../../src/store/network/overviewStore';
import { FailedExpectations } from '../../../src/view/network/edit/FailedExpectations';
import { ProblemList } from '../../../src/view/network/edit/ProblemList';
import { useExpectations } from '../../../src/view/network/edit/useExpectations';
import { NetworkContext, useNetwork } from '../../../src/view/network/state/useNetwork';
import { OverviewContext } from '../../../src/view/network/state/useOverview';

const network = (be: string) => `network: n
version: 1
offices:
  oslo: {exit: internet, circuits: [er]}
circuits:
  er: {location: oslo, provider: p, peerings: [private]}
vnets:
  hub: {circuits: [er], gateway: one-zone}
expect:
  - {from: oslo, to: power-platform, be: reachable}
  - {from: oslo, to: power-platform, be: ${be}}
`;

const goTo = vi.fn();

function Part() {
  const told = useNetwork(selectTold);
  const failed = useExpectations(told);
  return (
    <>
      <ProblemList id="problems" failed={failed} onGoTo={goTo} />
      <FailedExpectations id="failed" failed={failed ?? []} onGoTo={goTo} />
    </>
  );
}

/** Computes the overview of as many texts as `times` says. */
function shown(text: string, times = 1) {
  let left = times;
  const store = createNetworkStore();
  store.getState().open({ text, asked: nothingAsked });
  const overview = createOverviewStore((description, on) => {
    left -= 1;
    if (left >= 0) for (const piece of overviewPieces(description)) on.piece(piece);
    return () => {};
  });
  render(
    <NetworkContext value={store}>
      <OverviewContext value={overview}>
        <Part />
      </OverviewContext>
    </NetworkContext>,
  );
  return store;
}

const problems = () => screen.getByRole('region', { name: 'Problems and warnings' });

afterEach(cleanup);

describe('an expectation that does not hold', () => {
  it('is told beside the text, with its line, its disproof and a way to go there', () => {
    shown(network('private'));
    const part = screen.getByRole('region', { name: /^Expectations that do not hold/ });
    expect(part.querySelectorAll('li')).toHaveLength(1);
    expect(part.textContent).toMatch(
      /^Line 11, expected, and it does not hold: Oslo to Power Platform: private\. Oslo to Power Platform, with nothing failed: /,
    );
    // The text is without a fault all the same.
    expect(problems().textContent).toMatch(/^No problems in the text\./);
    fireEvent.click(screen.getByRole('button', { name: 'Go to the line' }));
    expect(goTo).toHaveBeenCalledWith(expect.objectContaining({ line: 11 }));
  });

  it('is not one that could not be tried because of a slip elsewhere in the text', () => {
    const slip = network('reachable').replace('circuits:\n', '  bergen: {rooters: 2}\ncircuits:\n');
    shown(slip);
    const part = screen.getByRole('region', { name: /were not tried$/ });
    expect(part.querySelectorAll('li')).toHaveLength(2);
    expect(part.textContent).toMatch(
      /^Line 11, expected, and not tried: Oslo to Power Platform: reachable\. Because office “bergen” \(line 5\) is left out, /,
    );
    expect(part.textContent).not.toContain('does not hold');
  });

  it('is not there where each holds', () => {
    shown(network('reachable'));
    expect(screen.queryByRole('region', { name: /^Expectations that do not hold/ })).toBeNull();
    expect(problems().textContent).toMatch(/^No problems\./);
  });

  it('is not that of an earlier text while the overview is computed anew', () => {
    vi.useFakeTimers();
    const store = shown(network('private'));
    act(() => store.getState().setText(`${network('private')}# more\n`));
    act(() => vi.advanceTimersByTime(1000));
    vi.useRealTimers();
    expect(screen.queryByRole('region', { name: /^Expectations that do not hold/ })).toBeNull();
    expect(problems().textContent).toMatch(/^No problems in the text\./);
  });
});
