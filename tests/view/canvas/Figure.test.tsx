import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isPresent } from '../../../src/model/topology';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { Figure } from '../../../src/view/canvas/drawing/Figure';
import { ExposureRuler } from '../../../src/view/ruler/ExposureRuler';
import { assessed, everyAssessment, said } from './everyScenario';

const drawn = (assessment: (typeof everyAssessment)[number], layout: 'wide' | 'narrow' = 'wide') =>
  renderToStaticMarkup(
    <Figure
      topology={texasSeattle}
      assessment={assessment}
      direction="request"
      selected={null}
      layout={layout}
    />,
  );

const count = (text: string, what: RegExp) => (text.match(what) ?? []).length;

test('the still figure draws every link and node whatever has failed, without a browser', () => {
  const onCircuit = everyAssessment.filter(
    ({ scenario }) =>
      scenario.office === 'seattle' && scenario.prefer === null && scenario.options.length > 0,
  );
  for (const assessment of onCircuit) {
    const links = texasSeattle.links.filter((link) => isPresent(texasSeattle, link, assessment.scenario));
    for (const layout of ['wide', 'narrow'] as const) {
      const markup = drawn(assessment, layout);
      expect(count(markup, /data-link="/g), said(assessment)).toBe(links.length);
      expect(count(markup, /data-node="/g), said(assessment)).toBe(texasSeattle.nodes.length);
      expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
});

test('the still figure and the ruler carry no inline style, so a strict policy lets them through', () => {
  const assessment = assessed({ exit: 'on' }, 'circuit');
  const ruler = renderToStaticMarkup(
    <ExposureRuler topology={texasSeattle} direction="request" assessment={assessment} />,
  );
  expect(`${drawn(assessment)}${drawn(assessment, 'narrow')}${ruler}`).not.toMatch(/ style=/);
});

test('two failed connections are two plates, and a failed router takes its name', () => {
  expect(count(drawn(assessed({}, 'circuit')), /No service/g)).toBe(2);
  expect(drawn(assessed({}, 'pe1'))).toContain('no session: its router is down');
});

test.each([
  ['route-filter', /Route.*filter/],
  ['nat-prefix', /NAT prefix/],
  ['shared-nat', /NAT pools/],
])('what can be misconfigured is named, and on a yellow plate with a cross when it is: %s', (id, words) => {
  for (const layout of ['wide', 'narrow'] as const) {
    const [intact, misconfigured] = [
      drawn(assessed({ exit: 'on' }), layout),
      drawn(assessed({ exit: 'on' }, id), layout),
    ];
    expect(intact, layout).toMatch(words);
    expect(misconfigured, layout).toMatch(words);
    for (const [what, added] of [
      [/class="plate-stop"/g, 1],
      [/class="cross"/g, 1],
    ] as const) {
      expect(count(misconfigured, what) - count(intact, what), `${layout} ${what}`).toBe(added);
    }
  }
});

test('one NAT pool for two exits is nowhere while there is one exit', () => {
  expect(drawn(assessed({}, 'shared-nat'))).not.toContain('plate-stop');
});

test('chevrons point against the link when replies are shown', () => {
  const assessment = assessed({ connection: 'primary' });
  const reply = renderToStaticMarkup(
    <Figure
      topology={texasSeattle}
      assessment={assessment}
      direction="reply"
      selected={null}
      layout="wide"
    />,
  );
  const rightwards = (markup: string) =>
    [...markup.matchAll(/translate\([^)]*\) rotate\((-?\d+)\)/g)].map(([, turn]) =>
      Math.cos((Number(turn) * Math.PI) / 180),
    );
  expect(Math.min(...rightwards(drawn(assessment)))).toBeGreaterThan(0);
  expect(Math.max(...rightwards(reply))).toBeLessThan(0);
});
