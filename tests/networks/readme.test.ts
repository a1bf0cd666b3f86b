// The description at the top of README.md, and what is said of it there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/analysis/overview/examination';
import { outcomeOf } from '../../src/analysis/overview/prediction';
import { compile } from '../../src/compile/compile';
import { readDescription } from '../../src/format/readDescription';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const [, text = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? [];

describe('the network at the top of the README', () => {
  it('is ten lines, read without an error or a warning', () => {
    expect(text.trim().split('\n')).toHaveLength(10);
    expect(readDescription(text).messages.filter(({ kind }) => kind !== 'assumption')).toEqual([]);
  });

  it('is answered as the README says', () => {
    const examination = examine(compile(readDescription(text).description));
    const { offices, destinations } = examination.compiled.topology;
    expect([offices, destinations].map((all) => all.map(({ id }) => id))).toEqual([
      ['lyon'],
      ['service:power-platform'],
    ]);
    const under = (failures: readonly string[]) =>
      outcomeOf(examination, { office: 'lyon', destination: 'service:power-platform', failures });
    expect(under([])?.answer).toEqual({ reachability: 'reached', privacy: 'yes' });
    expect(under([])?.carriers.requests).toHaveLength(4);
    expect(under(['shared:shared-1'])?.answer).toEqual({ reachability: 'reached', privacy: 'no' });
  });
});
