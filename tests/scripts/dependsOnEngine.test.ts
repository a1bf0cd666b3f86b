import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dependsOnEngine } from '../browser/dependsOnEngine';

it('names files that are there', () => {
  const missing = Object.keys(dependsOnEngine).filter(
    (file) => !existsSync(join(import.meta.dirname, '../browser', file)),
  );
  expect(missing).toEqual([]);
});
