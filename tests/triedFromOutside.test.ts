import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');

const rows = read('docs/tried-from-outside.md')
  .split('\n')
  .filter((line) => /^\| (?!Tried|Asked|-)/.test(line));

it('names for each thing that was tried a test that exists', () => {
  expect(rows.length).toBeGreaterThan(95);
  for (const row of rows) {
    const [, file = '', title = ''] = /`(tests\/[^`]+)` “(.+)” \|$/.exec(row) ?? [];
    expect(title.length, row).toBeGreaterThan(5);
    expect(existsSync(join(project, file)), row).toBe(true);
    expect(read(file), row).toContain(title);
  }
});

it('leaves nothing open: what is not held is left as it is, with its reason', () => {
  const sections = read('docs/tried-from-outside.md').split('\n## ').slice(1);
  expect(sections).toHaveLength(4);
  for (const section of sections) expect(section).toContain('\nLeft as it is: ');
  expect(sections.join()).not.toMatch(/still open/i);
});
