import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { textWidth } from '../../../src/layout/map/measure';
import { drawnMap } from '../../../src/view/map/drawnMap';
import { MapRuler } from '../../../src/view/map/ruler/MapRuler';
import { isNamed, placedTicks } from '../../../src/view/map/ruler/rulerNames';
import { rulerOf } from '../../../src/view/map/ruler/rulerRows';
import { describedFiles } from '../../layout/drawnFile';
import { type Asked, askedStates } from './askedMap';

function rulerFor(file: string, asked: Asked) {
  const description = describedFiles.get(file);
  if (!description) throw new Error(file);
  const { topology } = compile(description);
  const states = askedStates(description, asked);
  return { topology, states, ruler: rulerOf(topology, states, drawnMap(topology, 'page', states.start)) };
}

/** No name of a hop lies on another or on the title, and no marker's line runs through one. */
function expectNamesClear(html: string): void {
  const rows = html.split('<g transform=').slice(1);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const countOf = (name: string) => row.split(`class="${name}"`).length - 1;
    const texts = [...row.matchAll(/<text class="text-label" x="([\d.]+)"[^>]*>([^<]*)</g)].map(
      ([, x, name = '']) => ({ name, x: Number(x), width: textWidth(name, 13.5) }),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.length).toBe(countOf('text-label'));
    const [, y, title = ''] = /<text class="text-name" x="0" y="(\d+)"[^>]*>([^<]*)</.exec(row) ?? [];
    expect(title).not.toBe('');
    const beside =
      y === '12' ? [{ name: title, x: textWidth(title, 13.5) / 2, width: textWidth(title, 13.5) }] : [];
    const all = [...beside, ...texts];
    all.slice(1).forEach(({ name, x, width }, index) => {
      const last = all[index];
      expect(x - width / 2, name).toBeGreaterThanOrEqual((last?.x ?? 0) + (last?.width ?? 0) / 2);
    });
    const drawn = [...row.matchAll(/<g class="marker"><path d="M([\d.]+) (\d+)V/g)];
    expect(drawn.length).toBe(countOf('marker'));
    const markers = drawn.filter(([, , from]) => from === '0').map(([, x]) => Number(x));
    const through = texts.filter(({ x, width }) => markers.some((at) => Math.abs(at - x) < width / 2 + 4));
    expect(through.map(({ name }) => name)).toEqual([]);
  }
}

test('moves a name aside where a marker would cross it, and cuts the marker where there is no room', () => {
  const row = { from: 0, to: 600, size: 13.5 };
  const ticks = [
    { at: 117, name: 'Oslo' },
    { at: 400, name: 'Power Platform' },
  ];
  const [centred] = placedTicks(ticks, [300], row);
  expect(centred?.x).toBe(117);
  const [aside] = placedTicks(ticks, [125], row);
  expect((aside?.x ?? 0) + (aside?.width ?? 0) / 2).toBeLessThan(125);
  const cut = placedTicks([{ at: 20, name: 'Oslo' }, ...ticks.slice(1)], [20], { ...row, from: 4 });
  expect(isNamed(cut, 20)).toBe(false);
  const full = placedTicks(
    [
      { at: 20, name: 'Oslo' },
      { at: 60, name: 'Bergen' },
    ],
    [20],
    row,
  );
  expect(isNamed(full, 20)).toBe(true);
});

const leeds = { office: 'leeds', destination: 'service:power-platform' };

describe('the exposure ruler of any path', () => {
  test('names the hops, and turns shared at the marker', () => {
    const { ruler } = rulerFor('two-locations', leeds);
    expect(ruler.rows.map(({ ticks }) => ticks.map(({ name }) => name))).toEqual([
      ['Leeds', 'PE 1, PE 2', 'Power Platform'],
    ]);
    expect(
      ruler.rows[0]?.stretches.map(({ exposure, dedicated, ends }) => [exposure, dedicated, ends]),
    ).toEqual([
      ['private', false, null],
      ['private', true, null],
      ['microsoft-shared', false, 'dedicated'],
    ]);
  });

  test('spreads hops between gates where the path turns back', () => {
    const { ruler } = rulerFor('two-locations', { ...leeds, failures: ['location:london'] });
    const [row] = ruler.rows;
    expect(row?.ticks.map(({ name }) => name)).toEqual([
      'Leeds',
      'WAN',
      'Utrecht',
      'PE 1, PE 2',
      'Power Platform',
    ]);
    const at = row?.ticks.map((tick) => tick.at) ?? [];
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  test('says that no path is left, and where packets are dropped', () => {
    const none = rulerFor('branches', {
      office: 'branches',
      destination: 'service:power-platform',
      failures: ['wan:mpls'],
    });
    expect(none.ruler.rows).toEqual([]);
    const html = renderToStaticMarkup(
      <MapRuler topology={none.topology} states={none.states} place="page" />,
    );
    expect(html).toContain('No path');
  });

  test('shows a tunnel from the office’s own line on', () => {
    const { ruler } = rulerFor('vpn-backup', {
      office: 'seattle',
      destination: 'vnet:hub',
      failures: ['circuit:er'],
    });
    expect(ruler.rows[0]?.stretches.map(({ exposure, ends }) => [exposure, ends])).toEqual([
      ['private', null],
      ['encrypted-tunnel', 'tunnel'],
    ]);
  });

  test.each([...describedFiles.keys()])('of %s runs on from the office without a gap', (file) => {
    const description = describedFiles.get(file);
    if (!description) throw new Error(file);
    const { topology } = compile(description);
    const offices = topology.offices.filter(({ users }) => users);
    for (const { id: office } of offices) {
      for (const { id: destination } of topology.destinations) {
        const states = askedStates(description, { office, destination });
        const { rows, whole } = rulerOf(topology, states, drawnMap(topology, 'page', states.start));
        expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
        for (const { stretches, ticks, dropped } of rows) {
          const joints = stretches.slice(1).map(({ from }, index) => from - (stretches[index]?.to ?? 0));
          expect(
            joints.filter((gap) => gap !== 0),
            `${office} ${destination}`,
          ).toEqual([]);
          expect(stretches[0]?.from).toBe(whole[0]);
          expect(stretches[stretches.length - 1]?.to).toBe(ticks[ticks.length - 1]?.at);
          if (!dropped) expect(ticks[ticks.length - 1]?.name).not.toBe('');
          for (const { links } of stretches.slice(1)) expect(links.length).toBeGreaterThan(0);
        }
        const html = renderToStaticMarkup(<MapRuler topology={topology} states={states} place="phone" />);
        expect(html).not.toMatch(/undefined|null|NaN/);
        const page = renderToStaticMarkup(<MapRuler topology={topology} states={states} place="page" />);
        expectNamesClear(page);
        // Titles and texts of stretches have shorter forms instead of being cut.
        const said = [...page.matchAll(/<text class="text-(?:name|second)"[^>]*>(.*?)<\/text>/g)];
        expect(said.filter(([, words = '']) => words.includes('…')).map(([, words]) => words)).toEqual([]);
      }
    }
  });
});
