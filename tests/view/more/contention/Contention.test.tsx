// @vitest-environment jsdom

import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentionFor } from '../../../../src/store/contention';
import { Contention } from '../../../../src/view/more/contention/Contention';
import { waitReachMs } from '../../../../src/view/more/contention/waitScale';
import { encode } from '../../../fixtures/article';
import { openRoom } from '../openRoom';

const slider = () => screen.getByRole('slider', { name: 'Moment' });
const result = () => screen.getByRole('status', { name: 'Result' });
const radio = (group: string, option: string) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name: option });
const figures = (line: RegExp) =>
  within(screen.getByRole('row', { name: line }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
const queues = () => screen.getAllByText(/ of 64 in the queue/).map((line) => line.textContent);

const stillness = () =>
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the room about contention', () => {
  it('opens with the percentiles of both lines', () => {
    openRoom(<Contention />);
    expect(figures(/^Texas/)).toEqual(['4.2 ms', '15 ms', '20 ms', '0', '897']);
    expect(figures(/^Seattle/)).toEqual(['0.0 ms', '2.2 ms', '3.9 ms', '0', '897']);
  });

  it('opens at the worst moment of the shared line', () => {
    openRoom(<Contention />);
    expect(queues()).toEqual([
      '25 of 64 in the queue, 25 at most, 0 dropped',
      '10 of 64 in the queue, 13 at most, 0 dropped',
      '4 of 64 in the queue, 5 at most, 0 dropped',
      '0 of 64 in the queue, 1 at most, 0 dropped',
    ]);
  });

  it('answers each control with one sentence, and carries it in the address', async () => {
    const { user, store } = openRoom(<Contention />, 'more=contention');
    const before = result().textContent;
    await user.click(radio('Colleagues', 'Overfull'));
    await user.click(radio('The provider’s other customers', 'Quiet'));
    await user.click(radio('How traffic arrives', 'Bursty'));
    expect(encode(store.getState().choices)).toBe(
      'colleagues=overfull&others=quiet&arrivals=bursty&more=contention',
    );
    expect(store.getState().historyStep).toBe('push');
    expect(result().textContent).not.toBe(before);
    expect(result()).toHaveTextContent(/lost \d+ of 865 packets/);
    expect(screen.getByText(/Packets arrive in bursts/)).toBeVisible();
  });

  it('has nobody wait where all take turns and nobody is overfull', () => {
    openRoom(<Contention />, 'arrivals=steady&colleagues=normal&others=quiet');
    expect(figures(/^Texas/).slice(0, 4)).toEqual(['0.0 ms', '0.0 ms', '0.0 ms', '0']);
  });

  it('runs again with the next seed, and with the first after the last', async () => {
    const { user, store } = openRoom(<Contention />, 'seed=998');
    const again = screen.getByRole('button', { name: 'Another seed' });
    const before = result().textContent;
    await user.click(again);
    expect(encode(store.getState().choices)).toBe('seed=999');
    expect(result().textContent).not.toBe(before);
    await user.click(again);
    expect(encode(store.getState().choices)).toBe('');
  });
});

describe('the moment', () => {
  it('is told in words as the slider moves', () => {
    openRoom(<Contention />, 'colleagues=overfull');
    fireEvent.change(slider(), { target: { value: '5000' } });
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(
        /^5\.00 s: \d+ packets in Texas’s queues, \d+ dropped so far; \d+ packets in Seattle’s queues\.$/,
      ),
    );
    fireEvent.change(slider(), { target: { value: '0' } });
    expect(queues()[0]).toBe('0 of 64 in the queue, 0 at most, 0 dropped');
  });

  it('runs by itself, and does not speak with every frame', () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
    openRoom(<Contention />);
    const advance = (now: number) => act(() => frames.shift()?.(now));
    fireEvent.change(slider(), { target: { value: '0' } });
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    expect(slider()).toHaveAttribute('aria-valuetext', 'Playing');
    for (let now = 0; now <= 20_000; now += 1000) advance(now);
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(slider()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^1\.00 s: /));
    expect(frames).toEqual([]);
  });

  it('plays at the pace that is chosen', async () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
    openRoom(<Contention />);
    fireEvent.change(slider(), { target: { value: '0' } });
    fireEvent.click(radio('Speed', '100 × slower'));
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    for (let now = 0; now <= 20_000; now += 1000) act(() => frames.shift()?.(now));
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(slider()).toHaveAttribute('aria-valuetext', expect.stringMatching(/^0\.20 s: /));
  });
});

describe('where nothing is to move', () => {
  it('stands at the end of the run and offers no play', () => {
    stillness();
    openRoom(<Contention />);
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull();
    expect(screen.queryByRole('radiogroup', { name: 'Speed' })).toBeNull();
    expect(screen.getByText('10.01 s of 10.01 s')).toBeVisible();
    expect(figures(/^Texas/)).toEqual(['4.2 ms', '15 ms', '20 ms', '0', '897']);
  });

  it('goes to the worst moment and back to the end by buttons', async () => {
    stillness();
    const { user } = openRoom(<Contention />);
    await user.click(screen.getByRole('button', { name: 'Worst moment' }));
    expect(queues()[0]).toBe('25 of 64 in the queue, 25 at most, 0 dropped');
    await user.click(screen.getByRole('button', { name: 'End of the run' }));
    expect(queues()[0]).toMatch(/^0 of 64/);
  });
});

describe('the axes of waiting', () => {
  it.each(['quiet', 'busy', 'overfull'] as const)('reach beyond every wait when all are %s', (level) => {
    const played = contentionFor({ colleagues: level, otherCustomers: level, arrivals: 'bursty', seed: 7 });
    const longest = Math.max(...played.shared.run.own.waitMs.filter((wait) => !Number.isNaN(wait)));
    expect(waitReachMs(played)).toBeGreaterThanOrEqual(longest);
    expect(waitReachMs(played)).toBeLessThanOrEqual(Math.max(2, 2.5 * longest));
  });
});

it('keeps a run for as long as it may be asked for again', () => {
  const controls = { colleagues: 'busy', otherCustomers: 'busy', arrivals: 'random', seed: 3 } as const;
  expect(contentionFor({ ...controls })).toBe(contentionFor({ ...controls }));
  expect(contentionFor({ ...controls, seed: 4 })).not.toBe(contentionFor(controls));
});
