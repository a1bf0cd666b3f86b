import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/analysis/assess';
import type { Direction } from '../../../src/analysis/direction';
import { elementStates } from '../../../src/analysis/elements/elementStates';
import { isPresent } from '../../../src/model/topology';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { displayOf } from '../../../src/view/canvas/states/display';
import { assessed, everyAssessment, said } from './everyScenario';

const shown = (assessment: Assessment, direction: Direction = 'request', selected: string | null = null) =>
  displayOf(elementStates(texasSeattle, assessment, direction), selected);

function linkIn(assessment: Assessment, id: string, direction: Direction = 'request') {
  const link = shown(assessment, direction).links.find((each) => each.id === id);
  if (!link) throw new Error(`${id} is not drawn`);
  return link;
}

describe('in every scenario, both ways', () => {
  const cases = everyAssessment.flatMap((assessment) =>
    (['request', 'reply'] as const).map((direction) => ({ assessment, direction })),
  );

  test('the links in use are those of the assessment', () => {
    for (const { assessment, direction } of cases) {
      const used = shown(assessment, direction).links.filter(({ state }) => state === 'in-use');
      const expected = direction === 'request' ? assessment.requestLinks : assessment.replyLinks;
      expect(new Set(used.map(({ id }) => id)), `${said(assessment)} ${direction}`).toEqual(
        new Set(expected),
      );
    }
  });

  test('a link is in use exactly where one of its lanes is', () => {
    for (const { assessment, direction } of cases) {
      for (const { id, state, lanes } of shown(assessment, direction).links) {
        const inUse = lanes.some((lane) => lane.state === 'in-use');
        expect(inUse, `${id}: ${said(assessment)} ${direction}`).toBe(state === 'in-use');
      }
    }
  });

  test('nothing that has failed is in use or on the path', () => {
    for (const { assessment, direction } of cases) {
      const down = new Set(
        texasSeattle.failureTargets
          .filter(({ id }) => assessment.scenario.failures.includes(id))
          .flatMap(({ links, nodes }) => [...links, ...nodes]),
      );
      const { links, nodes } = shown(assessment, direction);
      const used = [
        ...links.filter(({ state }) => state === 'in-use'),
        ...nodes.filter(({ state }) => state === 'on-path'),
      ];
      expect(
        used.filter(({ id }) => down.has(id)),
        said(assessment),
      ).toEqual([]);
    }
  });

  test('every failure of a link, node, box, peering or session shows somewhere', () => {
    for (const assessment of everyAssessment) {
      const [failed] = assessment.scenario.failures;
      const kind = texasSeattle.failureTargets.find(({ id }) => id === failed)?.kind;
      const absent = texasSeattle.links.some(({ id }) => id === failed && id === 'seattle-internet');
      if (!kind || kind === 'misconfiguration' || (absent && assessment.scenario.options.length === 0))
        continue;
      const { links, nodes, boxes } = shown(assessment);
      const lanes = links.flatMap((link) => link.lanes);
      const marks = [...links, ...nodes, ...lanes].filter(({ state }) => state === 'failed').length;
      expect(marks + boxes.filter((box) => box.failed).length, said(assessment)).toBeGreaterThan(0);
    }
  });

  test('every lane in use has a direction, and no other lane has one', () => {
    for (const { assessment, direction } of cases) {
      for (const lane of shown(assessment, direction).links.flatMap(({ lanes }) => lanes)) {
        expect(lane.travel !== null).toBe(lane.state === 'in-use');
      }
    }
  });

  test('all that is present is drawn, and nothing else', () => {
    for (const assessment of everyAssessment) {
      const present = texasSeattle.links.filter((link) => isPresent(texasSeattle, link, assessment.scenario));
      expect(shown(assessment).links.map(({ id }) => id)).toEqual(present.map(({ id }) => id));
    }
  });
});

describe('a connection', () => {
  test('carries two lanes, of which only the peering in use flows', () => {
    const { lanes } = linkIn(assessed({ peering: 'azure-private' }), 'primary');
    expect(lanes.map(({ peering, state }) => [peering, state])).toEqual([
      ['microsoft', 'rest'],
      ['azure-private', 'in-use'],
    ]);
  });

  test('loses one lane when one session fails, and keeps the other', () => {
    const { state, lanes } = linkIn(assessed({}, 'primary-private'), 'primary');
    expect(state).toBe('in-use');
    expect(lanes.map((lane) => lane.state)).toEqual(['in-use', 'failed']);
  });

  test('is withdrawn, not failed, when its router fails', () => {
    const assessment = assessed({}, 'pe1');
    expect(linkIn(assessment, 'primary')).toMatchObject({ state: 'withdrawn', note: 'router-down' });
    expect(linkIn(assessment, 'secondary').note).toBe('all');
  });

  test('shows both of its lanes failed when the circuit fails', () => {
    expect(linkIn(assessed({}, 'circuit'), 'secondary').state).toBe('failed');
  });

  test('shares the work, or is preferred while the other waits', () => {
    const notes = (assessment: Assessment) =>
      ['primary', 'secondary'].map((id) => linkIn(assessment, id).note);
    expect(notes(assessed({}))).toEqual(['half', 'half']);
    expect(notes(assessed({ connection: 'primary' }))).toEqual(['preferred', 'waits']);
    expect(notes(assessed({ connection: 'primary' }, 'primary'))).toEqual([null, 'all']);
    expect(notes(assessed({}, 'route-filter'))).toEqual(['no-routes', 'no-routes']);
  });
});

describe('the direction', () => {
  test('of requests is from the office, of replies towards it', () => {
    const assessment = assessed({});
    expect(linkIn(assessment, 'secondary', 'request').lanes[0]?.travel).toBe('forward');
    expect(linkIn(assessment, 'secondary', 'reply').lanes[0]?.travel).toBe('backward');
  });

  test('of the provider’s own line is against it when PE 2 hands on to PE 1', () => {
    const line = linkIn(assessed({}, 'secondary-microsoft'), 'pe1-pe2');
    expect(line.lanes).toMatchObject([{ travel: 'backward', line: 'microsoft' }]);
  });
});

describe('the marker stands', () => {
  test('behind the Microsoft edge for Microsoft peering, and nowhere for Azure private peering', () => {
    expect(shown(assessed({})).privateEnds).toEqual([{ kind: 'microsoft-edge' }]);
    expect(shown(assessed({ peering: 'azure-private' })).privateEnds).toEqual([]);
  });

  test('at the exit when Seattle falls back to the internet, and at Texas for Texas', () => {
    expect(shown(assessed({ exit: 'on' }, 'circuit')).privateEnds).toEqual([
      { kind: 'exit', line: 'seattle-internet' },
    ]);
    expect(shown(assessed({ path: 'internet' })).privateEnds).toEqual([
      { kind: 'exit', line: 'texas-internet' },
    ]);
  });
});

describe('packets that are dropped', () => {
  test('end at the router that drops them', () => {
    const { nodes } = shown(assessed({ peering: 'azure-private', exit: 'on' }, 'circuit'));
    const dropping = nodes.filter(({ dropped }) => dropped !== null);
    expect(dropping.map(({ id }) => id)).toEqual(['internet']);
  });

  test('end at the office when it has no route', () => {
    const office = shown(assessed({}, 'circuit')).nodes.find(({ id }) => id === 'seattle');
    expect(office).toMatchObject({ state: 'rest', end: 'start', dropped: 'no-route' });
  });

  test('end at the firewall when a reply comes by the other exit', () => {
    const assessment = assessed({ exit: 'on' }, 'nat-prefix');
    expect(assessment.outcome.reachability).toBe('reply-dropped');
    const office = shown(assessment, 'reply').nodes.find(({ id }) => id === 'seattle');
    expect(office?.dropped).toBe('firewall');
  });
});

test('a chosen peering is outlined by its name and in both connections', () => {
  const { links, peerings } = shown(assessed({}), 'request', 'microsoft-peering');
  expect(peerings.filter(({ selected }) => selected).map(({ id }) => id)).toEqual(['microsoft-peering']);
  const outlined = links.filter(({ lanes }) => lanes.some(({ selected }) => selected));
  expect(outlined.map(({ id }) => id)).toEqual(['primary', 'secondary']);
});
