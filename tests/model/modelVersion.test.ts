import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelVersion } from '../../src/model/modelVersion';

it('is the version of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(modelVersion);
});
