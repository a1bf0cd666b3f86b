import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import { nothingRead } from '../../src/command/described';
import { azureInputs } from '../fixtures/azureExpectations';

const cwd = join(import.meta.dirname, '../..');
const run = (file: string) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'src/command/describe.ts', file], {
    cwd,
    encoding: 'utf8',
    timeout: 60_000,
  });

suite('npm run describe', () => {
  it('exits with 0 where something was read, with 1 and the reason where nothing was', () => {
    const table = run('tests/fixtures/azure/table.txt');
    expect(table.status).toBe(1);
    expect(table.stderr).toMatch(/^Line 2: this is a table, .*-o json\.\n$/);
    expect(JSON.parse(table.stdout).description).toBeNull();
    const read = run('tests/fixtures/azure/show.yaml');
    expect([read.status, read.stderr]).toEqual([0, '']);
    expect(run('tests/fixtures/azure/no-such-file').status).toBe(2);
  });

  it('tells why nothing was read of every output that has no network', () => {
    const unread = azureInputs.filter((input) => nothingRead(describe([input])).length > 0);
    expect(unread.map(({ file }) => file)).toEqual(['circuit.bicep', 'table.txt']);
    expect(nothingRead(describe([{ text: '' }]))).toEqual([expect.stringMatching(/nothing in it/)]);
  });
});
