import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { mapCaptions } from '../../../src/content/map/mapCaptions';
import { bundleWords } from '../../../src/content/map/mapWords';
import { readDescription } from '../../../src/format/readDescription';
import { bundlesOf, MOST_CONNECTIONS, withBundles } from '../../../src/layout/drawn/bundles';
import { networkToDraw } from '../../../src/layout/drawn/networkToDraw';
import { metricsOf } from '../../../src/layout/map/metricsByForm';
import { bundlePill, lengthForCounts } from '../../../src/layout/marks/bundlePills';
import type { NetworkDescription } from '../../../src/model/description';
import { bundledStates } from '../../../src/view/map/bundledStates';
import { mapForms } from '../../../src/view/map/mapForms';
import { describedFiles } from '../../layout/drawnFile';
import { askedStates } from './askedMap';

const file = describedFiles.get('many-connections');
if (!file) throw new Error('No file with many connections');

/** One office with circuits alike, but for what is given. */
function alike(
  count: number,
  circuit: (index: number) => string = () => 'location: oslo, provider: one',
  more = '',
  routers = 1,
): NetworkDescription {
  const ids = Array.from({ length: count }, (_, index) => `er-${index}`);
  const text = [
    'network: Alike',
    'version: 1',
    'offices:',
    `  works: {routers: ${routers}, circuits: [${ids.join(', ')}]}`,
    'circuits:',
    ...ids.map((id, index) => `  ${id}: {${circuit(index)}, peerings: [microsoft, private]}`),
    `vnets: {hub: {circuits: [${ids.join(', ')}]}}`,
    more,
  ].join('\n');
  const { description } = readDescription(text);
  if (!description) throw new Error(text);
  return description;
}

function drawn(description: NetworkDescription) {
  const { topology } = compile(description);
  const network = networkToDraw(topology, mapCaptions(topology));
  return { topology, network: withBundles(network, bundlesOf(network), bundleWords) };
}

const counts = (description: NetworkDescription): readonly number[] =>
  drawn(description).network.circuits.flatMap(({ connections }) =>
    connections.map(({ links }) => links.length),
  );

test('draws every connection for itself up to the limit, and those that are alike as one beyond it', () => {
  const most = MOST_CONNECTIONS / 2;
  expect(counts(alike(most))).toEqual(Array.from({ length: MOST_CONNECTIONS }, () => 1));
  expect(counts(alike(most + 1))).toEqual([MOST_CONNECTIONS + 2]);
  expect(counts(alike(most + 1, undefined, '', 2))).toEqual([most + 1, most + 1]);
});

test('draws apart what can fail apart', () => {
  const apart = (other: string) =>
    [...counts(alike(8, (index) => (index < 3 ? other : 'location: oslo, provider: one')))].sort();
  expect(apart('location: bergen, provider: one')).toEqual([10, 6]);
  expect(apart('location: oslo, provider: two')).toEqual([10, 6]);
  expect(apart('location: oslo, direct: yes, layer: 2')).toEqual([10, 6]);
  const duct = 'shared: [{name: Duct, elements: ["line:works.er-1.primary", "line:works.er-2.primary"]}]';
  expect([...counts(alike(8, undefined, duct))].sort()).toEqual([12, 2, 2]);
});

test('every connection and line of a network is drawn once, in a bundle or for itself', () => {
  for (const description of [...describedFiles.values(), alike(9)]) {
    const { topology, network } = drawn(description);
    const links = network.circuits.flatMap(({ connections }) => connections.flatMap((each) => each.links));
    const all = topology.circuits.flatMap(({ connections }) => connections.map(({ id }) => id));
    expect([...links].sort()).toEqual([...all].sort());
    const plain = networkToDraw(topology, mapCaptions(topology)).lines.flatMap((line) => line.links);
    expect([...new Set(network.lines.flatMap((line) => line.links))].sort()).toEqual(
      [...new Set(plain)].sort(),
    );
  }
});

test('shows how many of a bundle have failed, and the failure of all as one', () => {
  const { topology, network } = drawn(file);
  const bundles = network.circuits.flatMap(({ connections }) =>
    connections.filter(({ links }) => links.length > 1),
  );
  expect(bundles.map(({ links }) => links.length)).toEqual([4, 4, 6]);
  const formsOf = (failures: readonly string[]) => {
    const states = askedStates(file, { office: 'works', destination: 'service:power-platform', failures });
    return mapForms(network, bundledStates(network, states));
  };
  for (const { id, links, providerEdge, microsoftEdge } of bundles) {
    for (let count = 1; count < links.length; count += 1) {
      const forms = formsOf(links.slice(0, count));
      expect(forms.partly.get(id)).toBe(count);
      expect(forms.hatchedConnections.has(id)).toBe(false);
    }
    expect(formsOf(links).hatchedConnections.has(id)).toBe(true);
    for (const edge of [providerEdge, microsoftEdge]) {
      const [first = ''] = edge?.nodes ?? [];
      const target = topology.failureTargets.find(({ nodes }) => nodes.length === 1 && nodes[0] === first);
      expect(formsOf([target?.id ?? '']).partly.get(id), first).toBe(1);
    }
  }
  const access = network.lines.find(
    ({ kind, to }) => kind === 'access' && to === bundles[0]?.providerEdge?.id,
  );
  const failed = topology.failureTargets.find(({ id }) => id === 'line:works.er-1.primary')?.id ?? '';
  expect(formsOf([failed]).partly.get(access?.id ?? '')).toBe(1);
  expect(formsOf([failed]).barriers.size).toBe(0);
});

test('leaves room for the longest words of a part, and separates the thousands of its number', () => {
  const { network } = drawn(file);
  const [circuit] = network.circuits.filter(({ id }) => id.startsWith('bundle:'));
  const [connection] = circuit?.connections ?? [];
  if (!circuit || !connection) throw new Error('No bundle');
  const metrics = metricsOf.dense;
  const lengthWith = (longestPart: string) =>
    lengthForCounts(
      { ...network, circuits: [{ ...circuit, connections: [{ ...connection, longestPart }] }] },
      metrics,
    );
  expect(connection.longestPart).toBe(bundleWords.part(connection.links.length, connection.links.length));
  expect(lengthWith('all of them')).toBeGreaterThan(lengthWith('6 of 6'));
  const links = Array.from({ length: 1234 }, (_, index) => `link-${index}`);
  const large = { ...network, circuits: [{ ...circuit, connections: [{ ...connection, links }] }] };
  const pipe = { x: 0, y: 0, width: 200, height: 20 };
  expect(bundlePill(large, connection.id, pipe, metrics)?.text).toBe('× 1,234');
});

test('says of every single failure as many failed connections in the words of a bundle as on its plate', () => {
  const together = `shared:
  - {name: Connections, elements: [er-1.primary, er-2.primary]}
  - {name: Circuits, elements: [er-3, er-4]}
  - {name: Peerings, elements: [er-5.private, er-6.microsoft]}
  - {name: Both, elements: [er-1.primary, er-1.private]}`;
  for (const description of [file, alike(7), alike(7, undefined, together, 2)]) {
    const { topology, network } = drawn(description);
    const bundles = network.circuits.flatMap(({ connections }) =>
      connections.filter(({ links }) => links.length > 1),
    );
    expect(bundles.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const { id: destination } of topology.destinations)
      for (const { id: failure } of topology.failureTargets) {
        const states = askedStates(description, { office: 'works', destination, failures: [failure] });
        const forms = mapForms(network, bundledStates(network, states));
        for (const { id, links } of bundles) {
          const failed = links.filter((link) => states.connections.get(link) === 'failed').length;
          const onPlate = forms.partly.get(id) ?? 0;
          const isPart = failed < links.length;
          if (onPlate !== (isPart ? failed : 0)) wrong.push(`${failure} ${id}: ${failed} ${onPlate}`);
        }
      }
    expect([...new Set(wrong)]).toEqual([]);
  }
});
