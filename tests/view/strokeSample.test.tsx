import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StrokeSample } from '../../src/view/ruler/StrokeSample';

test('a tunnel shows separate beads, in the key too, and nothing else has round ends', () => {
  for (const short of [true, false]) {
    const markup = renderToStaticMarkup(
      <StrokeSample exposure="encrypted-tunnel" line="azure-private" short={short} />,
    );
    const [, width = '', dash = ''] =
      /class="stroke-bead"[^>]*stroke-width="([\d.]+)" stroke-dasharray="([\d. ]+)"/.exec(markup) ?? [];
    const [length = 0, gap = 0] = dash.split(' ').map(Number);
    expect(length).toBeGreaterThan(0);
    // Round ends reach half the width beyond a bead at both of its ends.
    expect(gap, dash).toBeGreaterThan(Number(width) + 1);
  }
  const blocks = renderToStaticMarkup(<StrokeSample exposure="microsoft-shared" line="key" short />);
  expect(blocks).toContain('stroke-dasharray="9 2.5"');
  expect(blocks).not.toContain('stroke-bead');
});
