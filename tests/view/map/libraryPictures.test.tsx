// Pictures of the library's networks under every failure that takes a whole box: what packets still pass is drawn as in
// use, and only what has failed as failed. The ruler names no router twice.

import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test } from 'vitest';
import type { MapStates } from '../../../src/analysis/map/mapStates';
import { compile } from '../../../src/compile/compile';
import { drawnMap } from '../../../src/view/map/drawnMap';
import { MapFigure } from '../../../src/view/map/MapFigure';
import { rulerOf } from '../../../src/view/map/ruler/rulerRows';
import { libraryNetworks } from '../../networks/libraryNetworks';
import { askedStates } from './askedMap';

const takesBox: ReadonlySet<string> = new Set(['location', 'provider', 'office', 'wan']);
const nothing = () => undefined;
let pictures = 0;

/** The state that each station of one node is drawn in. */
function drawnIn(markup: string, states: MapStates): readonly string[] {
  const wrong: string[] = [];
  const drawn = [
    ...markup.matchAll(
      /data-node="([^"]+)"[^>]*>(?:<g data-state="[^"]*" class="echo">.*?<\/g>)*<g data-state="([^"]+)"/g,
    ),
  ];
  expect(drawn.length).toBeGreaterThan(0);
  for (const [, node = '', state = ''] of drawn) {
    const own = states.nodes.get(node)?.state;
    if (own === undefined) continue;
    const good = own === 'failed' ? ['failed', 'fenced'] : [own];
    if (!good.includes(state)) wrong.push(`${node} is ${own}, and drawn ${state}`);
  }
  return wrong;
}

describe.each(libraryNetworks)('$id', ({ file: { description } }) => {
  const { topology } = compile(description);
  test('draws each station as it is, whatever box has failed', () => {
    for (const { id: office, core } of topology.offices.filter(({ users }) => users)) {
      const map = drawnMap(topology, 'page', core);
      for (const { id: destination } of topology.destinations) {
        for (const { id, kind } of topology.failureTargets) {
          if (!takesBox.has(kind)) continue;
          const states = askedStates(description, { office, destination, failures: [id] });
          const markup = renderToStaticMarkup(
            <MapFigure topology={topology} states={states} place="page" name="Map" onChoose={nothing} />,
          );
          expect(drawnIn(markup, states), `${office} ${destination} ${id}`).toEqual([]);
          const names = rulerOf(topology, states, map).rows.flatMap(({ ticks }) =>
            ticks.map(({ name }) => name),
          );
          for (const name of names)
            expect(new Set(name.split(', ')).size, name).toBe(name.split(', ').length);
          pictures += 1;
        }
      }
    }
  });
});

afterAll(() => console.info(`${pictures} pictures of failed boxes`));
