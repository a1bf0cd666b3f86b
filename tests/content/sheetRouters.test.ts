// Routers besides the path on the print page: many without a route are one sentence.

import { expect, it } from 'vitest';
import { pathReport } from '../../src/analysis/report';
import { counted } from '../../src/content/counting';
import { capitalised, nameOf } from '../../src/content/names';
import { sheetSections } from '../../src/content/sheet/sheet';
import { everyNetwork } from '../../src/networks/library/everyNetwork';
import { nothingAsked } from '../../src/store/network/askedCodec';
import { toldOf } from '../../src/store/network/derived';

it.each([
  ['circuit:er-dublin', false],
  ['zone:north', true],
])('tells routers without a route one by one, or many together with their number: %s', (failure, areMany) => {
  const told = toldOf(everyNetwork['bow-tie']?.text ?? '', { ...nothingAsked, failures: [failure] });
  if (!told) throw new Error('Nothing told');
  const { topology, answer } = told;
  const report = pathReport(topology, answer.scenario, 'in-transit');
  const without = report.routes.request.filter(({ onPath, result }) => !onPath && result === 'no-route');
  expect(without.length > 2).toBe(areMany);
  const texts = JSON.stringify(sheetSections(report, topology.links)[0]);
  const together = `${capitalised(counted(without.length))} other routers have no route for this address: `;
  expect(texts.includes(together)).toBe(areMany);
  for (const { node } of without) {
    const name = nameOf(topology, node);
    expect(texts.includes(`${name}: No route for this address`), name).toBe(!areMany);
    if (areMany) expect(texts.slice(texts.indexOf(together))).toContain(name);
  }
});
