import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(project, file), 'utf8');

const rows = read('docs/tried-from-outside.md')
  .split('\n')
  .filter((line) => /^\| (?!Tried|Asked|-)/.test(line));

it('names for each thing that was tried a test that exists', () => {
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) {
    const [, file = '', title = ''] = /`(tests\/[^`]+)` “(.+)” \|$/.exec(row) ?? [];
    expect(title.length, row).toBeGreaterThan(5);
    expect(existsSync(join(project, file)), row).toBe(true);
    expect(read(file), row).toContain(title);
  }
});
