// @vitest-environment jsdom

import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failover } from '../../../src/view/more/failover/Failover';
import { fractionOf, nextMoment, secondsAt, timeTicks } from '../../../src/view/more/failover/timeScale';
import { encode } from '../../fixtures/article';
import { openRoom } from './openRoom';

const slider = () => screen.getByRole('slider', { name: 'Moment' });
const told = () => slider().getAttribute('aria-valuetext');
const moveTo = (seconds: number) =>
  fireEvent.change(slider(), { target: { value: String(Math.round(fractionOf(seconds) * 240)) } });
const figures = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the topic of failover time', () => {
  it('supposes that the primary connection fails while nothing has failed', () => {
    openRoom(<Failover />);
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Primary connection');
    expect(
      screen.getByText(
        /About half of the flows in each direction are lost, .* for up to 180 s in this model: until/,
      ),
    ).toBeVisible();
    expect(screen.getByText(/Then all go over the secondary connection/)).toBeVisible();
  });

  it('supposes what the reader picks, and fails it in the picture when asked', async () => {
    const { user, store } = openRoom(<Failover />);
    await user.selectOptions(screen.getByRole('combobox'), 'ExpressRoute circuit');
    expect(
      screen.getByText(/they are not restored: once the failure is detected, no packet leaves the office/),
    ).toBeVisible();
    expect(store.getState().choices.scenario.failures).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Fail it in the picture' }));
    expect(store.getState().choices.scenario.failures).toEqual(['circuit']);
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('takes what has failed in the picture', () => {
    openRoom(<Failover />, 'fail=circuit&exit=on');
    expect(
      screen.getByText(/Then established connections break, .* new ones go over the public internet/),
    ).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('offers only what can fail for the office in view', () => {
    openRoom(<Failover />, 'path=internet');
    expect(screen.getByRole('combobox')).toHaveDisplayValue('Texas internet breakout');
    expect(screen.getByText(/so no timer applies/)).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('the clock', () => {
  it('is chosen by radio buttons and goes into the address', async () => {
    const { user, store } = openRoom(<Failover />, 'more=healing&fail=primary');
    expect(screen.getByRole('radio', { name: 'BGP hold time 180 s' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'BFD 300 ms × 3' }));
    expect(encode(store.getState().choices)).toBe('clock=bfd&more=healing&fail=primary');
    expect(store.getState().historyStep).toBe('push');
    expect(screen.getByText(/are lost, .* for up to 1\.1 s in this model: until/)).toBeVisible();
  });

  it('is read from the address', () => {
    openRoom(<Failover />, 'clock=hold-10');
    expect(screen.getByRole('radio', { name: 'BGP hold time 10 s' })).toBeChecked();
  });

  it('cannot tell where only a session ends', () => {
    openRoom(<Failover />, 'clock=link-down&fail=primary-microsoft');
    expect(
      screen.getByText(
        /Where only the path of a session fails, as when its VLAN is lost, the interface stays up, without a link-down event/,
      ),
    ).toBeVisible();
  });

  it('does not run for a misconfiguration', () => {
    openRoom(<Failover />, 'fail=route-filter&exit=on');
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByText(/Immediately, established connections break/)).toBeVisible();
    expect(figures()).toHaveLength(1);
    expect(told()).toBe(
      '30 s after the change: new connections go over the public internet; established ones have broken.',
    );
  });
});

describe('the moment', () => {
  it('is told in words as the slider moves', () => {
    openRoom(<Failover />, 'fail=primary');
    moveTo(-0.5);
    expect(told()).toBe('Before the failure: all flows get through, over both connections.');
    moveTo(12);
    expect(told()).toBe(
      '12 s after the failure: about half of the flows in each direction lost; the rest gets through, over the secondary connection.',
    );
    moveTo(150);
    expect(told()).toMatch(/in each direction may still be lost/);
    moveTo(300);
    expect(told()).toMatch(/: all flows get through, over the secondary connection\.$/);
    expect(screen.getByText(told() ?? '')).toBeVisible();
  });

  it('runs to the end by itself and can be paused', () => {
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
    openRoom(<Failover />, 'fail=primary');
    const advance = (now: number) => act(() => frames.shift()?.(now));
    moveTo(-1);
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    for (const now of [0, 1000, 2000, 3000]) advance(now);
    expect(Number(slider().getAttribute('value'))).toBe(0.3 * 240);
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(frames).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Play' }));
    for (let now = 0; now <= 9000; now += 1000) advance(now);
    expect(Number(slider().getAttribute('value'))).toBe(240);
    expect(screen.getByRole('button', { name: 'Play' })).toBeEnabled();
  });

  it('goes from one to the next without motion where motion is not wanted', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
    const { user } = openRoom(<Failover />, 'fail=primary');
    const next = screen.getByRole('button', { name: 'Next moment' });
    const moments: (string | null)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await user.click(next);
      moments.push(told());
    }
    expect(moments.some((moment) => moment?.startsWith('Before'))).toBe(true);
    expect(moments.some((moment) => moment?.includes('in each direction lost'))).toBe(true);
    expect(moments.some((moment) => moment?.includes('may still be lost'))).toBe(true);
    expect(moments.some((moment) => moment?.includes('all flows get through, over the secondary'))).toBe(
      true,
    );
  });
});

describe('the figures', () => {
  it('give what the lab measured for every clock, as a table', () => {
    openRoom(<Failover />, 'fail=primary&peering=azure-private');
    expect(figures().map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual([
      '154 to 166 s',
      '8.4 to 9.7 s',
      '0.8 to 1.0 s',
      '0.12 to 0.16 s',
    ]);
    expect(
      screen.getByText(/Measured with routing software \(FRRouting\) on Linux, not at Microsoft/),
    ).toBeVisible();
  });

  it('claim no measurement over the other peering, and say what was measured', () => {
    openRoom(<Failover />, 'fail=primary');
    for (const row of figures()) expect(row).toHaveTextContent('not measured');
    expect(
      screen.getByText(/^The failure shown was not measured, but.*154 to 166 s without packets/),
    ).toBeVisible();
  });

  it('claim no measurement where no other connection stands in', () => {
    openRoom(<Failover />, 'fail=circuit&exit=on');
    for (const row of figures()) expect(row).toHaveTextContent('not measured');
    expect(screen.queryByText(/FRRouting/)).toBeNull();
  });
});

describe('the time line', () => {
  it('reads back every moment it draws', () => {
    for (const seconds of [-0.7, 0.05, ...timeTicks, 399]) {
      expect(secondsAt(fractionOf(seconds))).toBeCloseTo(seconds, 6);
    }
  });

  it('sets tenfold times equally far apart', () => {
    const step = fractionOf(1) - fractionOf(0.1);
    expect(fractionOf(10) - fractionOf(1)).toBeCloseTo(step, 9);
    expect(fractionOf(100) - fractionOf(10)).toBeCloseTo(step, 9);
  });

  it('starts again after the last moment', () => {
    const failover = {
      phases: [{ fromS: 0, toS: null, state: 'down', carried: 0 }],
      switched: null,
    } as const;
    expect(nextMoment(failover, 1)).toBeLessThan(fractionOf(0));
  });
});
