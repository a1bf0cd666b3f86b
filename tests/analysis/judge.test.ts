import { afterAll, describe, expect, it } from 'vitest';
import { judge, type Privacy, type Reachability, shareThatWorks } from '../../src/analysis/judge';
import { converse } from '../../src/routing/conversation';
import { cases } from '../fixtures/cases';
import { type RandomQuestion, randomQuestion } from '../fixtures/networks';
import { planesOf } from '../routing/planes';
import { type ReferencePath, referenceTrace, settled } from '../routing/reference';

/** Adjacencies stand at odd places of a path, between the routers. */
const crossed = ({ ids }: ReferencePath) => ids.filter((_, index) => index % 2 === 1);

function classOf({ network }: RandomQuestion, path: ReferencePath) {
  const classes = crossed(path).map((id) => network.adjacencies.find((each) => each.id === id)?.exposure);
  return (['internet', 'tunnel'] as const).find((each) => classes.includes(each)) ?? 'private';
}

const devicesOn = ({ network, flow }: RandomQuestion, path: ReferencePath) =>
  network.devices.filter(({ guards }) =>
    guards.some(
      ({ adjacency, onlyTo }) =>
        crossed(path).includes(adjacency) && (onlyTo === undefined || onlyTo.includes(flow.destination)),
    ),
  );

/** The rules of the verdict, path by path. */
function plainJudgement(question: RandomQuestion): { reachability: Reachability; privacy: Privacy } | null {
  const tables = settled(question);
  if (!tables) return null;
  const { requests, exchanges } = referenceTrace(question, tables);
  const arrived = requests.filter(({ reason }) => !reason);
  const pairs = arrived.flatMap((request) => {
    const exchange = exchanges.find((each) => each.requests.includes(request.ids.join()));
    return (exchange?.replies ?? []).map((reply) => {
      const seen = devicesOn(question, request);
      const passes = devicesOn(question, reply).every((device) => seen.includes(device));
      return { reply, works: !reply.reason && passes };
    });
  });
  const working = pairs.filter(({ works }) => works).length;
  const replies = exchanges.flatMap((exchange) => exchange.replies);

  const reachability = ((): Reachability => {
    if (arrived.length === 0) {
      if (requests.every(({ reason }) => reason === 'refused')) return 'refused';
      return requests.some(({ ids }) => ids.length > 1) ? 'lost' : 'no-route';
    }
    if (working === pairs.length && arrived.length === requests.length) return 'reached';
    if (working > 0) return 'partly';
    return replies.some(({ reason }) => !reason) ? 'reply-dropped' : 'no-reply';
  })();

  const all = [...requests, ...replies];
  const flowing = new Set(all.filter(({ reason }) => !reason).map((path) => classOf(question, path)));
  const dropped = new Set(all.filter(({ reason }) => reason).map((path) => classOf(question, path)));
  const anywhere = (kind: 'internet' | 'tunnel') => flowing.has(kind) || dropped.has(kind);
  const privacy = ((): Privacy => {
    if (flowing.size === 0) return anywhere('internet') ? 'no' : anywhere('tunnel') ? 'encrypted' : 'none';
    if ([...flowing].join() === 'internet') return 'no';
    return anywhere('internet') ? 'mixed' : anywhere('tunnel') ? 'encrypted' : 'yes';
  })();
  const isInPart = privacy === 'encrypted' && (flowing.size > 0 ? flowing : dropped).has('private');
  return { reachability, privacy, ...(isInPart ? { isInPartTunnelled: true } : {}) };
}

const seen: Record<string, number> = {};

describe('a verdict on the forwarding graph', () => {
  it('is the one that all paths, one by one, give', () => {
    for (let seed = 0; seed < cases(300, 700); seed += 1) {
      const question = randomQuestion(seed);
      const plane = planesOf(question.network)(question.down);
      const conversation = converse(plane, question.flow);
      const judged = judge(conversation);
      const plain = plainJudgement(question);
      if (plain === null || judged.reachability === 'undecided') continue;
      expect(judged, `seed ${seed}`).toEqual(plain);
      const codes = [judged.reachability, judged.privacy, ...(judged.isInPartTunnelled ? ['in part'] : [])];
      for (const code of codes) seen[code] = (seen[code] ?? 0) + 1;
      const works = shareThatWorks(conversation);
      if (judged.reachability === 'reached') expect(works, `seed ${seed}`).toBeCloseTo(1, 9);
      else if (judged.reachability === 'partly') {
        expect(works, `seed ${seed}`).toBeGreaterThan(0);
        expect(works, `seed ${seed}`).toBeLessThan(1 - 1e-9);
      } else expect(works, `seed ${seed}`).toBe(0);
    }
  });

  it('and verdicts of every kind were among them', () => {
    const kinds: (Reachability | Privacy | 'in part')[] = [
      ...(['reached', 'partly', 'no-route', 'refused', 'lost', 'no-reply', 'reply-dropped'] as const),
      ...(['yes', 'encrypted', 'in part', 'no', 'mixed', 'none'] as const),
    ];
    for (const kind of kinds) expect(seen[kind], kind).toBeGreaterThan(2);
  });
});

afterAll(() => console.log(`verdicts: ${JSON.stringify(seen)}`));
