import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { TestSpecification } from 'vitest/node';
import { ByEnvironment } from '../../scripts/byEnvironment.mjs';

const files = [
  'tests/model/modelVersion.test.ts',
  'tests/view/tour/Tour.test.tsx',
  'tests/architecture.test.ts',
  'tests/view/network/severalLines.test.ts',
].map((name) => join(import.meta.dirname, '../..', name));

it('runs every file, those that need a document together and first', () => {
  const specifications = files.map((moduleId) => ({ moduleId }) as TestSpecification);
  const sorted = new ByEnvironment().sort(specifications).map(({ moduleId }) => moduleId);
  expect([...sorted].sort()).toEqual([...files].sort());
  const needsDocument = sorted.map((file) =>
    readFileSync(file, 'utf8').includes('@vitest-environment jsdom'),
  );
  expect(needsDocument).toEqual([true, true, false, false]);
});
