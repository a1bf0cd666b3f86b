import { describe, expect, it } from 'vitest';
import type { StageFrame } from '../../../../src/store/contention';
import { type LineKind, type Pen, paintStage } from '../../../../src/view/more/contention/paintStage';
import { stageGeometry } from '../../../../src/view/more/contention/stageGeometry';

const colours = { line: 'line', rest: 'rest', ink: 'ink', casing: 'casing', paper: 'paper' };
const geometry = stageGeometry(600, 64);
const empty: StageFrame = { queue: [], sendingProgress: 0, travelling: [], falling: [], fullest: 0 };

type Mark = {
  readonly how: 'filled' | 'cross';
  readonly colour: string;
  readonly x: number;
  readonly width: number;
};

/** What a canvas would show, in the order in which it was drawn. */
function painted(frame: Partial<StageFrame>, kind: LineKind = 'open'): readonly Mark[] {
  const marks: Mark[] = [];
  const pen: Pen = {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    clearRect: () => undefined,
    fillRect: (x, _, width) => marks.push({ how: 'filled', colour: String(pen.fillStyle), x, width }),
    strokeRect: () => undefined,
    beginPath: () => undefined,
    moveTo: () => undefined,
    lineTo: (x) => marks.push({ how: 'cross', colour: String(pen.strokeStyle), x, width: 0 }),
    stroke: () => undefined,
  };
  paintStage(pen, { ...empty, ...frame }, geometry, colours, kind);
  return marks;
}

const atRest = { open: painted({}).length, solid: painted({}, 'solid').length };
const moving = (frame: Partial<StageFrame>, kind: LineKind = 'open') =>
  painted(frame, kind).slice(atRest[kind]);

describe('a stage', () => {
  it('has room for every packet that its queue takes, and a line behind it', () => {
    for (const width of [320, 358, 413, 600, 760]) {
      const { left, right, slot } = stageGeometry(width, 64);
      expect(right - left).toBe(64 * slot);
      expect(slot).toBeGreaterThanOrEqual(4);
      expect(width - right).toBeGreaterThanOrEqual(40);
    }
  });

  it('is two rails on the public internet and solid on a private line', () => {
    const inside = (kind: LineKind) => painted({}, kind).filter(({ colour }) => colour === 'paper').length;
    expect(inside('open') - inside('solid')).toBe(2);
  });
});

describe('a queue', () => {
  it('fills the watched packets and leaves the others hollow, the next to go at the right', () => {
    const marks = moving({ queue: ['colleague', 'watched', 'customer'] });
    expect(marks.map(({ colour }) => colour)).toEqual(['rest', 'rest', 'paper', 'paper', 'line']);
    const [colleague, customer, inColleague, , watched] = marks;
    expect(colleague?.x).toBeGreaterThan(watched?.x ?? Number.NaN);
    expect(watched?.x).toBeGreaterThan(customer?.x ?? Number.NaN);
    expect(colleague?.x).toBeLessThan(geometry.right);
    expect(inColleague?.x).toBeGreaterThan(colleague?.x ?? Number.NaN);
    expect(inColleague?.width).toBeLessThan(colleague?.width ?? Number.NaN);
  });

  it('moves up by one place while one packet is sent', () => {
    const x = (sendingProgress: number) =>
      moving({ queue: ['watched'], sendingProgress })[0]?.x ?? Number.NaN;
    expect(x(1) - x(0)).toBeCloseTo(geometry.slot);
  });

  it('stays within its room when it is full', () => {
    const marks = moving({ queue: new Array(64).fill('watched') });
    expect(Math.min(...marks.map(({ x }) => x))).toBeGreaterThanOrEqual(geometry.left);
  });

  it('bears a mark where it was fullest', () => {
    const [mark] = moving({ fullest: 10 });
    expect(mark).toMatchObject({ colour: 'ink', x: geometry.right - 10 * geometry.slot - 1 });
  });
});

describe('on the line', () => {
  it('packets go from the queue to the end', () => {
    const x = (progress: number) =>
      moving({ travelling: [{ owner: 'watched', progress }] })[0]?.x ?? Number.NaN;
    expect(x(0)).toBe(geometry.right);
    expect(x(1)).toBeLessThan(geometry.width);
    expect(x(1)).toBeGreaterThan(geometry.width - geometry.slot - 4);
  });

  it('packets are cut out of a solid line, and drawn between two rails', () => {
    const colour = (kind: LineKind) =>
      moving({ travelling: [{ owner: 'watched', progress: 0.5 }] }, kind)[0]?.colour;
    expect(colour('solid')).toBe('paper');
    expect(colour('open')).toBe('line');
  });
});

it('draws what falls out as a cross in the colour of the line', () => {
  const marks = moving({
    falling: [
      { owner: 'watched', progress: 0.5 },
      { owner: 'colleague', progress: 0.1 },
    ],
  });
  expect(marks.map(({ how, colour }) => `${how} ${colour}`)).toEqual([
    'cross rest',
    'cross rest',
    'cross line',
    'cross line',
  ]);
});
