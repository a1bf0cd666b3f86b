import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const view = join(import.meta.dirname, '../../src/view');

/** Drawings and what lies over them, which read from left to right on every page. */
const drawn = [
  'canvas/flow/canvas.css',
  'canvas/picture.css',
  'panels/elementCard.css',
  'panels/replyDirection.css',
  'ruler/hopStrip.css',
  'ruler/ruler.css',
];

const styles = readdirSync(view, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, text: readFileSync(join(view, file), 'utf8') }));

const physical =
  /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)\b[\w-]*|left|right):|(?:text-align|float): (?:left|right)\b/g;
/** Four lengths whose second and fourth differ. */
const uneven = /(?<![\w-])(?:margin|padding): (\S+) (\S+) (\S+) (?!\2;)[^\s;]+;/g;

test('outside of the drawings no side of the page is named as left or right, so that a host can turn it', () => {
  expect(styles.length).toBeGreaterThan(80);
  const found = styles
    .filter(({ file }) => !drawn.includes(file))
    .flatMap(({ file, text }) =>
      [physical, uneven].flatMap((each) => [...text.matchAll(each)].map(([part]) => `${file}: ${part}`)),
    );
  expect(found).toEqual([]);
  const leftOut = styles.filter(({ file }) => drawn.includes(file));
  expect(leftOut.filter(({ text }) => text.match(physical) === null)).toEqual([]);
});
