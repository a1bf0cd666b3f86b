import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/view/styles/tokens.css'), 'utf8');

/** Token by token, its colours in light and in dark; what more contrast changes is laid over the rest. */
function tokensIn(text: string): Map<string, readonly [string, string]> {
  const pairs = text.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]));
}

const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)');
const usualTokens = tokensIn(usual);
const palettes = {
  usual: usualTokens,
  'more contrast': new Map([...usualTokens, ...tokensIn(more.split('@media')[0] ?? '')]),
};

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['paper', 'band', 'box'] as const;
const TEXT = ['ink', 'ink2'] as const;
const DRAWN = ['msft', 'azure', 'net', 'msft-r', 'azure-r', 'net-r', 'casing', 'focus'] as const;

describe.each(Object.entries(palettes))('the colours, %s,', (_, tokens) => {
  const colour = (name: string, theme: 0 | 1) => tokens.get(name)?.[theme] ?? '';

  it.each([0, 1] as const)(
    'keep text at 4.5 to 1 and what is drawn at 3 to 1 on every ground (theme %i)',
    (theme) => {
      const low = GROUNDS.flatMap((ground) => [
        ...TEXT.map((name) => ({ name, ground, least: 4.5 })),
        ...DRAWN.map((name) => ({ name, ground, least: 3 })),
      ]).filter(
        ({ name, ground, least }) => !(contrast(colour(name, theme), colour(ground, theme)) >= least),
      );
      expect(low).toEqual([]);
    },
  );

  it.each([0, 1] as const)('keep letters on a line at 4.5 to 1 (theme %i)', (theme) => {
    for (const line of ['msft', 'azure', 'net'])
      expect(contrast(colour(line, theme), colour('online', theme)), line).toBeGreaterThanOrEqual(4.5);
  });
});
