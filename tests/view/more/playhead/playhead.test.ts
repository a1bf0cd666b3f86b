import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPlayhead } from '../../../../src/view/more/playhead/playhead';

const frames: FrameRequestCallback[] = [];
const advance = (now: number) => frames.shift()?.(now);

beforeEach(() => {
  frames.splice(0);
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function startedAt(first: number, playMs = 1000) {
  const playhead = createPlayhead(first);
  playhead.setPlayMs(playMs);
  return playhead;
}

it('runs to the end in its time, and stops there', () => {
  const playhead = startedAt(0);
  playhead.playOrPause();
  advance(5000);
  expect(playhead.place()).toBe(0);
  advance(5250);
  expect(playhead.place()).toBe(0.25);
  expect(playhead.isPlaying()).toBe(true);
  advance(6750);
  expect(playhead.place()).toBe(1);
  expect(playhead.isPlaying()).toBe(false);
  expect(frames).toEqual([]);
});

it('stands still where it was left while nobody could see it, and where a clock was set', () => {
  for (const later of [600_000, -3_600_000]) {
    const playhead = startedAt(0, 100_000);
    playhead.playOrPause();
    advance(0);
    advance(1000);
    advance(later);
    expect(playhead.place()).toBe(0.01);
    expect(playhead.isPlaying()).toBe(false);
    expect(frames).toEqual([]);
  }
});

it('starts again from the end, and goes on from where it was paused', () => {
  const playhead = startedAt(1);
  playhead.playOrPause();
  expect(playhead.place()).toBe(0);
  advance(0);
  advance(500);
  playhead.playOrPause();
  expect(frames).toEqual([]);
  playhead.playOrPause();
  advance(90_000);
  expect(playhead.place()).toBe(0.5);
});

it('goes on at another pace when that changes on the way', () => {
  const playhead = startedAt(0);
  playhead.playOrPause();
  advance(0);
  advance(100);
  playhead.setPlayMs(10_000);
  advance(200);
  expect(playhead.place()).toBeCloseTo(0.11);
});

it('stops where it is moved to, within its ends', () => {
  const playhead = startedAt(0);
  playhead.playOrPause();
  playhead.moveTo(2);
  expect(playhead.isPlaying()).toBe(false);
  expect(playhead.place()).toBe(1);
  playhead.moveTo(-1);
  expect(playhead.place()).toBe(0);
});

it('tells of every frame, and the slow ones twice a second and whenever it stops', () => {
  const playhead = startedAt(0, 100_000);
  const every = vi.fn();
  const slow = vi.fn();
  const stop = playhead.subscribe(every);
  playhead.subscribeSlowly(slow);
  playhead.playOrPause();
  advance(0);
  every.mockClear();
  slow.mockClear();
  for (let now = 100; now <= 1000; now += 100) advance(now);
  expect(every).toHaveBeenCalledTimes(10);
  expect(slow).toHaveBeenCalledTimes(2);
  playhead.pause();
  expect(slow).toHaveBeenCalledTimes(3);
  stop();
  playhead.moveTo(0.7);
  expect(every).toHaveBeenCalledTimes(11);
});
