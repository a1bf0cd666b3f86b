import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const view = join(import.meta.dirname, '../../src/view');

/** Drawings, whose text is as large as their lines allow: the picture and the maps, but not the bar below a map. */
const isLeftOut = (file: string) => /^(canvas\/|map\/[^/]+$)/.test(file);

/** What follows the drawing's own change of layout, which goes by pixels. */
const followsDrawing = [
  'panels/elementCard.css',
  'panels/replyDirection.css',
  'present/lectureCard.css',
  'present/present.css',
  'share/embed.css',
];

const styles = readdirSync(view, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.css') && !isLeftOut(file))
  .map((file) => ({ file, text: readFileSync(join(view, file), 'utf8') }));

const found = (pattern: RegExp, files: readonly (typeof styles)[number][]) =>
  files.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([each]) => `${file}: ${each.trim()}`));

test('outside of the drawings text has the size that the browser is set to', () => {
  expect(styles.length).toBeGreaterThan(80);
  expect(found(/(?<![\w-])(?:font|font-size|line-height):[^;]*\dpx[^;]*;/g, styles)).toEqual([]);
  // The editor's style is written as an object.
  const editor = readFileSync(join(view, 'network/editor/appearance.ts'), 'utf8');
  expect(editor.match(/(?:fontSize|lineHeight): '[^']*px'/g)).toEqual(null);
});

test('the page has the columns that its text has room for', () => {
  const files = styles.filter(({ file }) => !followsDrawing.includes(file));
  expect(found(/@media [^{]*\dpx[^{]*/g, files)).toEqual([]);
});
