import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { routersOfFile } from '../../src/command/routersOf';
import { answerOf } from '../../src/command/runOnFile';

const example = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/networks/${name}.network.yaml`), 'utf8');
const printed = (text: string) => {
  const { out, error, code } = routersOfFile(text);
  const all = [...out].join('');
  return { error, code, json: all === '' ? null : JSON.parse(all) };
};

describe('npm run routers', () => {
  const { json, code, error } = printed(example('vpn-backup'));

  it('prints a lab in the format of the recordings', () => {
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(Object.keys(json)).toEqual(['lab', 'observations', 'refuses', 'devices']);
    expect(Object.keys(json.lab)).toEqual([
      'policy',
      'description',
      'routers',
      'links',
      'sessions',
      'flows',
      'sourceNat',
      'failureElements',
    ]);
    expect(json.lab.routers[0]).toEqual({
      id: 'seattle.core',
      asn: 65001,
      originates: ['10.1.0.0/24', '198.51.100.0/28'],
      addresses: ['10.1.0.1', '198.51.100.1'],
    });
    const tunnel = json.lab.links.find(({ exposure }: { exposure: string }) => exposure === 'tunnel');
    expect(tunnel).toEqual({
      id: 'seattle.core_hub.vpn1',
      ends: ['seattle.core', 'hub.vpn1'],
      exposure: 'tunnel',
      over: ['seattle.core_internet'],
    });
    expect(json.lab.flows[0]).toEqual({
      from: 'seattle',
      to: 'power-platform',
      source: '10.1.0.1',
      destination: '192.0.2.1',
      fromRouter: 'seattle.core',
      toRouter: 'microsoft',
    });
    expect(json.lab.sourceNat).toEqual([
      { router: 'seattle.core', towards: ['internet'], address: '198.51.100.1' },
    ]);
  });

  it('lets every link fail under its own id, and nothing that is configured wrongly', () => {
    const elements = json.lab.failureElements;
    for (const { id } of json.lab.links) expect(elements[id]).toEqual([id]);
    expect(elements['circuit:er']).toEqual(['er.pe1_er.msee1.private', 'er.pe2_er.msee2.private']);
    expect(Object.keys(elements).filter((id) => /^(nat|route-filter):/.test(id))).toEqual([]);
  });

  it('observes the intact network and every failure element, tunnels that fall with it included', () => {
    const states = new Set(json.observations.map(({ down }: { down: string[] }) => down.join()));
    expect(states).toContain('');
    expect(states).toContain('seattle.core_hub.vpn1,seattle.core_hub.vpn2,seattle.core_internet');
    expect(json.observations).toHaveLength(states.size * json.lab.flows.length);
    expect(Object.keys(json.observations[0])).toEqual([
      'down',
      'from',
      'to',
      'status',
      'paths',
      'returnPaths',
      'droppedAt',
      'exposure',
      'symmetric',
    ]);
  });

  it('lists refusals and devices apart, and observes without them', () => {
    const text = example('us-uk').replaceAll('exit: internet', 'exit: {refuses: [power-platform]}');
    const refusing = printed(text).json;
    expect(refusing.refuses).toHaveLength(2);
    expect(refusing.devices.map(({ id }: { id: string }) => id)).toContain('firewall:london.circuits');
    const open = printed(example('us-uk')).json;
    expect(refusing.observations).toEqual(open.observations);
  });

  it('does not answer where preferences contradict each other', () => {
    const text = example('odd/two-hubs')
      .replace('circuits: [er-e], exit', 'circuits: [er-e], prefer: [w, er-e], exit')
      .replace('circuits: [er-w], exit', 'circuits: [er-w], prefer: [w, er-w], exit');
    const { json: torn } = printed(text);
    expect(torn.undecided).toContainEqual({ down: [], from: 'branch', to: 'hub' });
    const answered = torn.observations.map(
      ({ down, from, to }: Record<string, unknown>) => `${down} ${from} ${to}`,
    );
    expect(answered).not.toContain(' branch hub');
  });

  it('says what it does not understand, and prints nothing', () => {
    const { error: said, code: exit, json: nothing } = printed(example('branches').replace('[er]', '[err]'));
    expect(exit).toBe(2);
    expect(nothing).toBeNull();
    expect(said).toMatch(/^Line 12, column 16: .*"err".*"er"/);
  });

  it('runs as a command, with its exit code', () => {
    const words = ['scripts/run.mjs', 'src/command/routers.ts', 'nowhere.network.yaml'];
    const cwd = join(import.meta.dirname, '../..');
    const missing = spawnSync(process.execPath, words, { cwd, encoding: 'utf8', timeout: 60_000 });
    expect({ status: missing.status, out: missing.stdout }).toEqual({ status: 2, out: '' });
    expect(missing.stderr).toBe(
      'nowhere.network.yaml cannot be read: npm run --silent routers -- FILE|library:ID [--json]\n',
    );
    const good = answerOf('routers', ['--json'], routersOfFile, [
      'tests/fixtures/networks/texas-seattle.network.yaml',
    ]);
    expect(good.code).toBe(0);
    expect(JSON.parse([...good.out].join('')).lab.description).toBe('Texas and Seattle');
  });
});
