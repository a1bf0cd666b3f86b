import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { type MapPlace, PHONE } from '../../../src/layout/layOut';
import { isOverlapping, isThrough } from '../../../src/layout/map/geometry';
import { textWidth } from '../../../src/layout/map/measure';
import { crossingsOf } from '../../../src/layout/marks/crossings';
import { bundleOf, drawnMap } from '../../../src/view/map/drawnMap';
import { MapFigure } from '../../../src/view/map/MapFigure';
import { lineState } from '../../../src/view/map/MapLines';
import { boxOfVnet, mapForms } from '../../../src/view/map/mapForms';
import { mapSpots } from '../../../src/view/map/mapSpots';
import { rectsOf } from '../../../src/view/map/stationRects';
import { cases } from '../../fixtures/cases';
import { randomDescription } from '../../fixtures/descriptions/randomDescription';
import { describedFiles } from '../../layout/drawnFile';
import { askedStates } from './askedMap';

const files = [...describedFiles].map(([file, description]) => {
  const { topology } = compile(description);
  const office = topology.offices.find(({ users }) => users)?.id ?? '';
  return { file, description, topology, office };
});

const draw = (
  { topology, description, office }: (typeof files)[number],
  place: MapPlace,
  failures: readonly string[] = [],
  destination = topology.destinations[0]?.id ?? '',
) => {
  const states = askedStates(description, { office, destination, failures });
  return renderToStaticMarkup(
    <MapFigure topology={topology} states={states} place={place} name="Map" onChoose={() => undefined} />,
  );
};

describe.each(files)('the map of $file', (file) => {
  const { topology } = file;
  /** A bundle's spots, one for each piece of it, count once. */
  const spots = (place: MapPlace) => {
    const { network, layout } = drawnMap(topology, place, `office:${file.office}`);
    const all = mapSpots(network, layout);
    return all
      .filter(({ id }, index) => !isBundle(id) || all.findIndex((each) => each.id === id) === index)
      .map(({ id }) => id);
  };
  const isBundle = (id: string) => bundleOf(topology, id) !== null;

  test('has each element once, every one of them of the topology', () => {
    const known = new Set([...topology.nodes, ...topology.links, ...topology.boxes].map(({ id }) => id));
    for (const place of ['page', 'phone'] as const) {
      const ids = spots(place);
      expect(new Set(ids).size, place).toBe(ids.length);
      expect(ids.filter((id) => !known.has(id) && !isBundle(id))).toEqual([]);
    }
  });

  test('shows each failure by a form on something that is drawn', () => {
    const { network, layout } = drawnMap(topology, 'page', `office:${file.office}`);
    const drawn = new Set([...layout.boxes, ...layout.lines].map(({ id }) => id));
    for (const id of rectsOf(layout).keys()) drawn.add(id);
    const without = topology.failureTargets
      .filter(({ kind }) => !['peering', 'session', 'misconfiguration', 'shared', 'link'].includes(kind))
      .filter(({ id }) => id !== 'node:internet' || network.internet !== null)
      // A peered network is only named, at the foot of the one it is peered with.
      .filter(({ id }) => !id.startsWith('vnet:') || network.vnets.some((vnet) => vnet.id === boxOfVnet(id)))
      .filter(({ id }) => {
        const states = askedStates(file.description, {
          office: file.office,
          destination: topology.destinations[0]?.id ?? '',
          failures: [id],
        });
        const forms = mapForms(network, states);
        const marked = [...forms.tapedBoxes, ...forms.hatchedStations.keys(), ...forms.barriers];
        const others = forms.tapedEdges.size + forms.hatchedConnections.size + forms.partly.size;
        return others === 0 && !marked.some((each) => drawn.has(each));
      });
    expect(without.map(({ id, kind }) => `${kind} ${id}`)).toEqual([]);
  });

  test('shows every connection, router and location, wide and on a phone', () => {
    const wanted = [
      ...topology.nodes.filter(({ kind }) => kind !== 'virtual-network').map(({ id }) => id),
      ...topology.circuits.flatMap(({ connections }) => connections.map(({ id }) => id)),
      ...topology.locations.map(({ id }) => `location:${id}`),
    ].filter((id) => id !== 'node:internet' && id !== 'node:services');
    const { layout } = drawnMap(topology, 'phone', '');
    const places = layout.viewBox.width > PHONE ? (['page'] as const) : (['page', 'phone'] as const);
    for (const place of places) {
      const inBundles = spots(place)
        .flatMap((id) => bundleOf(topology, id)?.connections ?? [])
        .flatMap(({ id, providerEdge, microsoftEdge }) => [id, providerEdge?.id ?? id, microsoftEdge.id]);
      const shown = new Set([...spots(place), ...inBundles]);
      expect(
        wanted.filter((id) => !shown.has(id)),
        place,
      ).toEqual([]);
    }
  });

  test('is pointed at in the middle of each station, where no line lies over it', () => {
    for (const place of ['page', 'editor', 'phone'] as const) {
      const { network, layout } = drawnMap(topology, place, '');
      const all = mapSpots(network, layout);
      for (const [index, { id, at, shape }] of all.entries()) {
        if (shape.kind !== 'capsule') continue;
        // What comes later lies over it.
        const later = all.slice(index + 1);
        const lines = later.flatMap((each) =>
          each.shape.kind === 'line' ? [{ id: each.id, points: each.shape.points }] : [],
        );
        const around = { x: at[0] - 6, y: at[1] - 6, width: 12, height: 12 };
        const over = lines.filter(({ points }) =>
          points.slice(1).some((to, index) => isThrough(around, [points[index] ?? to, to])),
        );
        expect(
          over.map((line) => line.id),
          `${place}: ${id}`,
        ).toEqual([]);
      }
    }
  });

  test('names every element and has one tab stop', () => {
    for (const place of ['page', 'phone'] as const) {
      const html = draw(file, place);
      const labels = [...html.matchAll(/role="button" tabindex[^>]*aria-label="([^"]*)"/g)].map(
        ([, label]) => label ?? '',
      );
      expect(labels.length).toBe(spots(place).length);
      expect(labels.filter((label) => label === '' || /undefined|null/.test(label))).toEqual([]);
      expect(new Set(labels).size, labels.join('\n')).toBe(labels.length);
      expect(html.match(/tabindex="0"/g)?.length).toBe(1);
    }
  });

  test('marks every failure in yellow', () => {
    const marks = (failures: readonly string[]) =>
      draw(file, 'page', failures).match(/class="plate-stop"|fill="url\(#|stroke="url\(#/g)?.length ?? 0;
    expect(marks([])).toBe(0);
    // The first and the last of each kind; the two in turn where few are tried.
    const risks = topology.failureTargets.filter(({ isRisk }) => isRisk);
    const some = [...new Set(risks.map(({ kind }) => kind))].flatMap((kind, index) =>
      [
        risks.find((each) => each.kind === kind)?.id ?? '',
        risks.findLast((each) => each.kind === kind)?.id ?? '',
      ].filter((_, place) => (place + index) % cases(2, 1) === 0),
    );
    expect([...new Set(some)].filter((id) => marks([id]) === 0)).toEqual([]);
  });

  test('writes nothing twice in one place, with a VPN in use either', () => {
    const circuits = topology.circuits.map(({ id }) => `circuit:${id}`);
    const last = topology.vpns[0]?.vnet;
    const destination = topology.destinations.find(({ id }) => id === `vnet:${last}`)?.id;
    for (const place of ['page', 'phone'] as const) {
      const markup = draw(file, place, circuits, destination);
      const texts = [...markup.matchAll(/<tspan[^>]*>[^<]+/g)].map(([each]) => each);
      expect(texts.length).toBeGreaterThan(0);
      expect(texts.filter((each, index) => texts.indexOf(each) !== index)).toEqual([]);
    }
  });

  test('shows a wrong route filter at its circuit only, in a plate that holds its words', () => {
    const filters = topology.failureTargets.flatMap(({ id, fault }) =>
      fault === 'route-filter' ? [id] : [],
    );
    for (const id of filters)
      for (const place of ['page', 'editor'] as const) {
        const markup = draw(file, place, [id]);
        expect(markup).not.toContain('NAT pool');
        const plate =
          /<rect class="plate-stop" x="([-\d.]+)" y="[-\d.]+" width="([\d.]+)"[^>]*><\/rect><path[^>]*><\/path><text class="text-on-stop" text-anchor="(\w+)"[^>]*><tspan x="([-\d.]+)"[^>]*>Route filter</.exec(
            markup,
          );
        expect(markup).toContain('plate-stop');
        if (!plate) continue;
        const [left, width, anchor, x] = [Number(plate[1]), Number(plate[2]), plate[3], Number(plate[4])];
        const words = textWidth('Route filter', 13);
        const start = anchor === 'end' ? x - words : anchor === 'middle' ? x - words / 2 : x;
        expect(start, place).toBeGreaterThan(left);
        expect(start + words, place).toBeLessThan(left + width);
      }
  });

  test('puts no barrier on the name of a router', () => {
    const { layout } = drawnMap(topology, 'page', `office:${file.office}`);
    const names = layout.stations.flatMap(({ beads }) =>
      beads.flatMap(({ label }) => label?.name.rect ?? []),
    );
    const lines = topology.failureTargets.filter(({ kind }) => kind === 'line').map(({ id }) => id);
    const markup = draw(file, 'page', lines);
    const marks = [
      ...markup.matchAll(
        /<rect class="(?:strip|plate-stop)" x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
      ),
    ].map(([, x, y, width, height]) => ({
      x: Number(x),
      y: Number(y),
      width: Number(width),
      height: Number(height),
    }));
    if (names.length > 0) expect(marks.length).toBeGreaterThan(0);
    expect(names.filter((name) => marks.some((mark) => isOverlapping(name, mark)))).toEqual([]);
  });

  test('has no halo over a line at rest that would cut into a line in use', () => {
    for (const place of ['page', 'thumbnail'] as const) {
      const { layout } = drawnMap(topology, place, `office:${file.office}`);
      const groups = draw(file, place).split('<g class="lane').slice(1);
      const used = groups.flatMap((group) => {
        const [, id] = /^[^>]*data-state="in-use" data-line="([^"]+)"/.exec(group) ?? [];
        return id === undefined ? [] : [{ id, halos: group.split('class="halo').length - 1 }];
      });
      const ids = new Set(used.map(({ id }) => id));
      const among = crossingsOf(layout).filter(({ lines }) => lines.every((id) => ids.has(id)));
      for (const { id, halos } of used.slice(0, -1))
        expect(halos, id).toBeLessThanOrEqual(among.filter(({ lines }) => lines.includes(id)).length);
    }
  });

  test('is small and still in a list', () => {
    const states = askedStates(file.description, { office: file.office, destination: '' });
    const html = renderToStaticMarkup(
      <MapFigure topology={topology} states={states} place="thumbnail" name="Map" />,
    );
    expect(html).not.toContain('tabindex');
    const names = [...topology.locations.map(({ name }) => name), ...html.matchAll(/× [\d,]+/g)].length;
    expect(html.match(/<text/g)?.length ?? 0).toBe(names);
  });
});

test('what serves an office has every element that its packets pass, whatever fails', () => {
  const descriptions = [
    ...describedFiles.values(),
    ...Array.from({ length: cases(4, 20) }, (_, seed) => randomDescription(seed)),
  ];
  let left = 0;
  for (const description of descriptions) {
    const { topology } = compile(description);
    for (const { id: office, core } of topology.offices.filter(({ users }) => users)) {
      const { network, layout } = drawnMap(topology, 'phone', core, 'office');
      const shown = new Set(mapSpots(network, layout).map(({ id }) => id));
      const whole = drawnMap(topology, 'page', core);
      const drawn = new Set(mapSpots(whole.network, whole.layout).map(({ id }) => id));
      left += drawn.size - shown.size;
      for (const { id: destination } of topology.destinations) {
        for (const failures of [[], ...topology.locations.slice(0, 1).map(({ id }) => [`location:${id}`])]) {
          const { paths } = askedStates(description, { office, destination, failures });
          const passed = paths
            .flatMap(({ nodes, links }) => [...nodes, ...links])
            .filter((id) => drawn.has(id));
          expect(
            passed.filter((id) => !shown.has(id)),
            `${description.network}: ${office}`,
          ).toEqual([]);
        }
      }
    }
  }
  expect(left).toBeGreaterThan(0);
});

test('a line that is drawn against the order of its links shows packets the right way round', () => {
  const description = describedFiles.get('branches');
  if (!description) throw new Error('no branches');
  const { topology } = compile(description);
  const states = askedStates(description, { office: 'branches', destination: 'service:power-platform' });
  const { network } = drawnMap(topology, 'page', states.start);
  const travels = network.lines.flatMap((line) => lineState(line, states.links).use?.travel ?? []);
  expect(travels.length).toBeGreaterThan(4);
  expect(new Set(travels)).toEqual(new Set(['forward']));
});
