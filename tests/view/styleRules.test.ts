// Rules of style that a browser keeps to itself: what the system's colours hide, and what a class shows again.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const view = join(import.meta.dirname, '../../src/view');

const filesOf = (ending: string) =>
  readdirSync(view, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join(view, file), 'utf8') }));

const rules = filesOf('.css').flatMap(({ file, text }) =>
  [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    name: `${file}: ${selector.trim()}`,
    selector: selector.trim(),
    body,
  })),
);

test('text on a dark plate has no ground of its own in the colours of the system, which would hide it', () => {
  const reversed = rules.filter(({ body }) => /(?<![\w-])color: var\(--(paper|stop-ink|online)\)/.test(body));
  expect(reversed.length).toBeGreaterThan(12);
  const hidden = reversed.filter(({ body }) => !body.includes('forced-color-adjust: none'));
  expect(hidden.map(({ name }) => name)).toEqual([]);
});

test('what is hidden by an attribute is not shown again by its class', () => {
  const shown = new Set(
    rules.flatMap(({ selector, body }) =>
      body.includes('display:') ? [...selector.matchAll(/\.([\w-]+)$/g)].map(([, name = '']) => name) : [],
    ),
  );
  expect(shown.size).toBeGreaterThan(100);
  const again = filesOf('.tsx').flatMap(({ file, text }) =>
    [...text.matchAll(/<[a-z][^<]*?className="([^"]*)"[^<]*?\shidden=\{/g)]
      .filter(([, names = '']) => names.split(' ').some((name) => shown.has(name)))
      .map(([, names = '']) => `${file}: ${names}`),
  );
  expect(again).toEqual([]);
});
