import { expect, test } from 'vitest';
import { elementStates } from '../../../src/analysis/elements/elementStates';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { flowElements } from '../../../src/view/canvas/flow/flowElements';
import { layouts } from '../../../src/view/canvas/layouts/layouts';
import { displayOf } from '../../../src/view/canvas/states/display';
import { stableDisplay } from '../../../src/view/canvas/states/stableDisplay';
import { assessed } from './everyScenario';

const shown = (...failed: readonly string[]) =>
  displayOf(elementStates(texasSeattle, assessed({}, ...failed), 'request'), null);

const drawn = (display: ReturnType<typeof shown>, previous: ReturnType<typeof flowElements> | null = null) =>
  flowElements(texasSeattle, display, layouts.wide, 'seattle', previous);

test('the same scenario gives the very same objects', () => {
  const first = shown();
  const second = stableDisplay(first, shown());
  expect(second.links).toBe(first.links);
  expect(second.nodes).toBe(first.nodes);
  expect(second.privateEnds).toBe(first.privateEnds);
});

test('only the elements that a failure changes are new objects for React Flow', () => {
  const before = shown();
  const first = drawn(before);
  const second = drawn(stableDisplay(before, shown('primary-private')), first);
  const changed = second.edges.filter((edge, index) => edge !== first.edges[index]);
  expect(changed.map(({ id }) => id)).toEqual(['primary']);
  expect(second.nodes).toBe(first.nodes);
});

test('a change of the tab stop touches the two elements that it concerns', () => {
  const display = shown();
  const first = drawn(display);
  const second = flowElements(texasSeattle, display, layouts.wide, 'msee1', first);
  const changed = second.nodes.filter((node, index) => node !== first.nodes[index]);
  expect(changed.map(({ id }) => id).sort()).toEqual(['msee1', 'seattle']);
});

test('exactly one element is in the tab order', () => {
  const { nodes, edges } = drawn(shown());
  const stops = [...nodes, ...edges].filter(({ domAttributes }) => domAttributes?.tabIndex === 0);
  expect(stops.map(({ id }) => id)).toEqual(['seattle']);
});

test('every element is a button with a name of its own, in words', () => {
  const { nodes, edges } = drawn(shown());
  const names = [...nodes, ...edges].map(({ ariaLabel }) => ariaLabel ?? '');
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z][^_]*[a-z0-9)]$/);
  expect([...nodes, ...edges].every(({ ariaRole }) => ariaRole === 'button')).toBe(true);
});
