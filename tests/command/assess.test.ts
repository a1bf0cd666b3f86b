import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assessOf } from '../../src/command/assessOf';
import { libraryNames } from '../../src/command/libraryText';
import { answerOf } from '../../src/command/runOnFile';
import { understand } from '../../src/command/understand';
import { libraryIds } from '../../src/model/library';

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/networks/${name}.network.yaml`), 'utf8');

function assess(text: string, options: readonly string[]) {
  const { out, ...rest } = assessOf(understand(text).description, text, options);
  return { ...rest, out: typeof out === 'string' ? out : [...out].join('') };
}

const known = new Map<string, ReturnType<typeof assess>>();

/** Several tests read what is said of one example: it is worked out once. */
function assessed(text: string, options: readonly string[] = []) {
  const key = `${options} ${text}`;
  const found = known.get(key) ?? assess(text, options);
  known.set(key, found);
  return found;
}

/** Lines of the section that begins with this title, without its own indentation. */
function section(text: string, title: string): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(title));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return rest.slice(0, end).map((line) => line.slice(2));
}

describe('npm run assess', () => {
  it('prints both answers and the path of every office to every destination', () => {
    const { out, error, code } = assessed(example('texas-seattle'));
    expect({ error, code }).toEqual({ error: '', code: 0 });
    expect(section(out, 'Answers')).toEqual([
      'Texas',
      '  Power Platform: reached, on the public internet, over the internet breakout of Texas',
      '    two single failures end it',
      '  Azure: out of reach: packets go out to the public internet and are dropped, over the internet breakout of Texas',
      'Seattle',
      '  Power Platform: reached, private up to the Microsoft edge, over both connections of Er',
      '    seven single failures end it',
      '  Azure: reached, private up to your own resource, over both connections of Er',
      '    six single failures end it',
    ]);
  });

  it('says how much of it was described and assumed, and that nothing was measured', () => {
    const [title, modelled] = assessed(example('us-uk')).out.split('\n');
    expect(title).toBe('US and UK, one tenant');
    expect(modelled).toBe(
      'Modelled from a description of 26 lines, with 14 assumptions, of which four decide an answer. Nothing was measured.',
    );
  });

  it('groups single points of failure by what one would do, and never takes one branch for all', () => {
    const points = section(assessed(example('branches')).out, 'Single points');
    const lines = points.join('\n');
    expect(lines).toContain(
      '  the line from one of 240 branches to Mpls\n    one of 240 branches to Power Platform and Microsoft 365: out of reach',
    );
    expect(lines).toContain(
      '  the router of one of 240 branches\n    one of 240 branches to Power Platform and Microsoft 365: out of reach',
    );
    // What helps most sites comes first, one site of a counted office last of it; what is only configured follows.
    const heads = points.filter((line) => /^\S/.test(line));
    expect(heads.indexOf('A second circuit, against the loss of')).toBeLessThan(
      heads.indexOf('A second router, against the loss of'),
    );
    expect(heads.slice(-3)).toEqual([
      'A second router, against the loss of',
      'Blocking the destination at the internet breakout, so that nothing is exposed by the loss of',
      'A check before every change, against a mistake in',
    ]);
  });

  it('folds pairs that are alike', () => {
    const pairs = section(assessed(example('maximum-one-preferred')).out, 'Two failures');
    expect(pairs).toEqual([
      'Together they do more harm than either alone, or send packets out to the public internet that neither alone sends.',
      'London to hub-uk',
      '  the first router of London and the second router of London: out of reach',
      '  the circuit er-lon, Azure private peering of er-lon, the location London or the provider carrier-one, together with the circuit er-ams, Azure private peering of er-ams, the location Amsterdam or the provider carrier-two (16 combinations): out of reach',
      '  instance 1 of the gateway of hub-uk and instance 2 of the gateway of hub-uk: out of reach',
    ]);
  });

  it('exits with 1 where an expectation fails, and says first what disproves it', () => {
    const { out, code } = assessed(example('us-uk'));
    expect(code).toBe(1);
    expect(section(out, 'Expected')).toEqual([
      'FAILS: new-york and London to Power Platform: private, also without any one circuit or location',
      '  new-york to Power Platform, with nothing failed: reached in part, private up to the Microsoft edge',
      '  London to Power Platform, with nothing failed: reached in part, private up to the Microsoft edge',
    ]);
  });

  it('names each failure that disproves an expectation, and exits with 0 where all hold', () => {
    const expecting = (be: string, kinds: string) =>
      `${example('metro-one-router')}\nexpect:\n  - from: zurich\n    to: hub\n    be: ${be}\n    also-without: any one of ${kinds}\n`;
    const failing = assessed(expecting('reachable', 'routers, locations'));
    expect(failing.code).toBe(1);
    expect(section(failing.out, 'Expected').slice(1)).toEqual([
      '  Zurich to Hub, without the router of Zurich: out of reach: no route',
    ]);
    const holding = assessed(expecting('private', 'locations, connections'));
    expect(holding.code).toBe(0);
    expect(section(holding.out, 'Expected')).toEqual([
      'holds: Zurich to Hub: private, also without any one location or connection',
    ]);
  });

  it('accepts a tunnel where encrypted is expected, and not where private is', () => {
    const expecting = (be: string) =>
      `${example('vpn-backup')}\nexpect:\n  - {from: seattle, to: hub, be: ${be}, also-without: any one of circuits}\n`;
    expect(assessed(expecting('encrypted')).code).toBe(0);
    expect(section(assessed(expecting('private')).out, 'Expected').at(-1)).toBe(
      '  Seattle to Hub, without the circuit Er: reached, encrypted over the public internet',
    );
  });

  it('prints with --json what a program can read', () => {
    const { out, code } = assessed(example('us-uk'), ['--json']);
    expect(code).toBe(1);
    const json = JSON.parse(out);
    expect(json).toMatchObject({ version: 1, network: 'US and UK, one tenant', errors: [], holds: false });
    const [expectation] = json.overview.expectations;
    expect(expectation.holds).toBe(false);
    expect(expectation.of[0]).toEqual({
      office: 'new-york',
      destination: 'service:power-platform',
      disproofs: [{ failures: [], answer: { reachability: 'partly', privacy: 'yes' } }],
    });
  });

  it('says what it does not understand, and answers for the rest', () => {
    const text = example('metro-one-router');
    const broken = `${text}\nwans:\n  w: {provider: p, circuits: [nothing]}\n`;
    const { out, error, code } = assessed(broken);
    expect(code).toBe(2);
    expect(error).toMatch(/^Line \d+, column \d+: there is no circuit "nothing"/);
    expect(section(out, 'Not understood')).toEqual(error.trim().split('\n'));
    expect(section(out, 'Answers')).toEqual(section(assessed(text).out, 'Answers'));
  });

  it('answers nothing where nothing is left, and says so to programs', () => {
    const { out, error, code } = assessed(example('branches').replace('[er]', '[err]'));
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(error).toMatch(/^Line 12, column 16: .*"err".*"er"/);
    const json = JSON.parse(assessed('', ['--json']).out);
    expect(json.overview.rows).toEqual([]);
    expect(json.errors).toHaveLength(1);
    expect(json.holds).toBe(false);
    const torn = `${example('metro-one-router')}\nexpect:\n- {from: zurich, to: hubb, be: private}\n`;
    expect(JSON.parse(assessed(torn, ['--json']).out)).toMatchObject({ holds: false });
  });

  it('lists what is made up, which nobody has to take for their own', () => {
    expect(section(assessed(example('us-uk')).out, 'Made up').slice(0, 2)).toEqual([
      'new-york: network 10.1.0.0/24, AS number 65001, NAT pool of the internet breakout 198.51.100.0/28',
      'London: network 10.1.1.0/24, AS number 65002, NAT pool of the internet breakout 198.51.100.16/28',
    ]);
  });

  it('names Global Reach, and tells a service from a virtual network of the same name', () => {
    expect(section(assessed(example('odd/global-reach')).out, 'Answers').join('\n')).toMatch(
      /over both connections of \S+, by Global Reach between /,
    );
    const same = example('metro-one-router').replace(
      /^vnets:\n {2}hub:/m,
      'vnets:\n  power-platform:\n    name: Power Platform',
    );
    const answers = section(assessed(same).out, 'Answers').join('\n');
    expect(answers).toContain('the service Power Platform: ');
    expect(answers).toContain('the virtual network Power Platform: ');
  });

  it('tells what a failure leaves undecided from what it breaks in part', () => {
    const text = [
      'network: x',
      'version: 1',
      'wans: {one: {}, two: {circuits: [erw]}}',
      'offices:',
      '  dc: {users: no, circuits: [er], wan: one}',
      '  a: {wan: [one, two], prefer: [two, one]}',
      '  b: {wan: [one, two], prefer: [two, one]}',
      'circuits:',
      '  er: {location: l, provider: p, peerings: [private]}',
      '  erw: {location: m, provider: q, peerings: [private]}',
      'vnets: {hub: {gateway: zone-redundant, circuits: [er, erw]}}',
    ].join('\n');
    const answers = section(assessed(text).out, 'Answers').join('\n');
    expect(answers).toMatch(/, four leave it undecided/);
    expect(answers).not.toContain('in part');
  });

  it('takes one of the counted for one, also where only another value would let it fail', () => {
    const text = example('metro-one-router').replace('routers: 1', 'routers: 1\n    count: 12');
    expect(section(assessed(text).out, 'Assumed').join('\n')).toContain(
      'one line instead: without the single line from one of 12 zurich to Er: one of 12 zurich to ',
    );
  });

  it('runs as a command, with its exit code', () => {
    const words = ['scripts/run.mjs', 'src/command/assess.ts', 'tests/fixtures/networks/us-uk.network.yaml'];
    const cwd = join(import.meta.dirname, '../..');
    const failing = spawnSync(process.execPath, [...words, '--json'], {
      cwd,
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect({ status: failing.status, error: failing.stderr }).toEqual({ status: 1, error: '' });
    expect(JSON.parse(failing.stdout).network).toBe('US and UK, one tenant');
  });

  it.each([
    [['nowhere.network.yaml'], 'nowhere.network.yaml cannot be read'],
    [['library:three-tires'], `The library has no library:three-tires, but ${libraryNames.join(', ')}`],
    [['a.yaml', 'b.yaml'], 'One file at a time'],
    [['a.yaml', '--jsn'], 'There is no option "--jsn"'],
    [[], 'No file was named'],
  ])('takes no words for checked that it does not understand: %j', (words, problem) => {
    const error = `${problem}: npm run --silent assess -- FILE|library:ID [--json]\n`;
    expect(answerOf('assess', ['--json'], assessed, words)).toEqual({ out: '', error, code: 2 });
  });

  it('takes a network of the library by its id', () => {
    expect(libraryNames).toEqual(libraryIds.map((id) => `library:${id}`));
    for (const name of libraryNames) {
      const { out, code } = answerOf('assess', [], (text) => ({ out: text, error: '', code: 0 }), [name]);
      expect({ code, begins: String(out).split('\n')[0]?.slice(0, 2) }, name).toEqual({
        code: 0,
        begins: '# ',
      });
      expect(understand(String(out)).errors).toEqual([]);
    }
  });

  it('reads a file as Windows saves it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assess-'));
    const file = join(folder, 'wide.network.yaml');
    writeFileSync(file, `\ufeff${example('texas-seattle').replaceAll('\n', '\r\n')}`, 'utf16le');
    const { out, code } = answerOf('assess', [], (text) => assessed(text), [file]);
    rmSync(folder, { recursive: true });
    expect({ code, title: String(out).split('\n')[0] }).toEqual({ code: 0, title: 'Texas and Seattle' });
  });
});
