import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import { describedFiles, nothingRead } from '../../src/command/described';
import { azureInputs } from '../fixtures/azureExpectations';

const file = (name: string) => join(import.meta.dirname, '../fixtures/azure', name);
const usage = 'npm run --silent describe -- FILE …\n';

suite('npm run describe', () => {
  it('runs as a command, with what it answers and its exit code', () => {
    const table = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'src/command/describe.ts', file('table.txt')],
      { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8', timeout: 60_000 },
    );
    expect(table.status).toBe(1);
    expect(table.stderr).toMatch(/^Line 2: this is a table, .*-o json\.\n$/);
    expect(JSON.parse(table.stdout).description).toBeNull();
    expect(describedFiles([file('table.txt')])).toEqual({
      out: table.stdout,
      error: table.stderr,
      code: table.status,
    });
  });

  it('exits with 0 where something was read, with 2 where a file cannot be opened or none is named', () => {
    const read = describedFiles([file('show.yaml')]);
    expect([read.code, read.error]).toEqual([0, '']);
    expect(JSON.parse(read.out).description).not.toBeNull();
    const missing = describedFiles([file('show.yaml'), file('no-such-file')]);
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(missing.error).toMatch(/^ENOENT: .*no-such-file.*: npm run --silent describe -- FILE …\n$/);
    expect(describedFiles(['--json'])).toEqual({ out: '', error: `No file was named: ${usage}`, code: 2 });
  });

  it('tells why nothing was read of every output that has no network', () => {
    const unread = azureInputs.filter((input) => nothingRead(describe([input])).length > 0);
    expect(unread.map(({ file }) => file)).toEqual(['circuit.bicep', 'table.txt']);
    expect(nothingRead(describe([{ text: '' }]))).toEqual([expect.stringMatching(/nothing in it/)]);
  });
});
