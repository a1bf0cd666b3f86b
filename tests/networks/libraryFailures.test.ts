// Every single failure and many pairs of failures of the article's network and the library's, told in words: none of them says "undefined", shows
// an id, or quotes the article about a network that is not the article's.

import { afterAll, describe, expect, it } from 'vitest';
import { changeBetween } from '../../src/analysis/change';
import type { Judgement } from '../../src/analysis/judge';
import { askable } from '../../src/analysis/network/askable';
import { networkAnswer, replyDecisions } from '../../src/analysis/network/networkAnswer';
import { carriersOf } from '../../src/analysis/overview/carriers';
import { type Examination, examine } from '../../src/analysis/overview/examination';
import { officeGroups } from '../../src/analysis/overview/officeGroups';
import { outcomeOf } from '../../src/analysis/overview/prediction';
import { assessOf } from '../../src/command/assessOf';
import { compile } from '../../src/compile/compile';
import { articleCard } from '../../src/content/article/articleCard';
import { answerWords, carrierWords } from '../../src/content/assess/answers';
import { flowWords, peeringTo, riskName } from '../../src/content/assess/naming';
import { hopsOf } from '../../src/content/network/hopWords';
import { lossCaption } from '../../src/content/network/lossWords';
import { privateMark, reachableMark } from '../../src/content/verdictMarks';
import { verdictSentence } from '../../src/content/verdictSentence';
import type { NetworkDescription } from '../../src/model/description';
import type { Topology } from '../../src/model/topology';
import { description as article } from '../../src/networks/texasSeattle/description';
import { converse } from '../../src/routing/conversation';
import { assessedOnce } from '../fixtures/assessedOnce';
import { cases } from '../fixtures/cases';
import { libraryNetworks } from './libraryNetworks';
import { contradictingRows } from './textTables';

type Told = {
  readonly id: string;
  readonly description: NetworkDescription;
  readonly examination: Examination;
  readonly asked: Topology;
};

const compiledArticle = compile(article);
const all: readonly Told[] = [
  {
    id: articleCard.name,
    description: article,
    examination: examine(compiledArticle),
    asked: askable(compiledArticle),
  },
  ...libraryNetworks.map(({ id, file: { description }, examination, topology: asked }) => ({
    id,
    description,
    examination,
    asked,
  })),
];

/** "connection:er.primary", or an id with a hyphen of an element that has a name. */
function isIdIn(description: NetworkDescription): (text: string) => boolean {
  const { offices, circuits, wans, vnets, services } = description;
  const hyphened = [...offices, ...circuits, ...wans, ...vnets, ...services].flatMap(({ id, name }) =>
    name !== undefined && id.includes('-') ? [id] : [],
  );
  const ids = new RegExp(`\\b[a-z-]+:[a-z0-9]|\\b(${['shared-1', ...hyphened].join('|')})\\b`);
  return (text) => ids.test(text);
}

const lost = /\bundefined\b|\bnull\b|\bNaN\b|\[object| {2}|,,|\. \./;

/** Of all pairs one in so many; with ALL_CASES=1 every one. */
const EACH = cases(4, 1);

const counts = { networks: 0, singles: 0, pairs: 0, tables: 0, sentences: 0 };

describe.each(all)('$id', ({ id, description, examination, asked }) => {
  const { compiled, risks } = examination;
  const { topology } = compiled;
  const groups = officeGroups(description);
  const naming = { topology, groups };
  const hasId = isIdIn(description);
  const questions = groups.flatMap(({ office }) =>
    topology.destinations.flatMap(({ id: destination }) => examination.caseOf(office, destination) ?? []),
  );
  const said = new Set<string>();
  const tell = (asked: (typeof questions)[number], failures: readonly string[], answer: Judgement) => {
    const what = failures.map((failure) => riskName(naming, failure)).join(' and ');
    const peering = peeringTo(naming, asked.destination);
    said.add(`${flowWords(naming, [asked], failures[0])}, without ${what}: ${answerWords(answer, peering)}`);
  };

  it('tells every single failure, and which path traffic then takes', () => {
    counts.networks += 1;
    for (const target of topology.failureTargets) {
      const plane = examination.planeUnder([target]);
      for (const asked of questions) {
        const conversation = converse(plane, asked.flow);
        const way = carrierWords(topology, carriersOf(topology, conversation));
        tell(asked, [target.id], examination.judgeIn(asked, plane));
        said.add(way);
        counts.singles += 1;
      }
    }
  });

  it('tells every single failure on the page as everywhere else: verdict, marks, hops, picture, text view', () => {
    for (const { office, destination } of questions) {
      const whole = { office, destination, prefer: null, options: [], failures: [] };
      const intact = assessedOnce(asked, whole);
      for (const target of topology.failureTargets) {
        const scenario = { ...whole, failures: [target.id] };
        const answer = networkAnswer(compiled, scenario);
        if (!answer) throw new Error(target.id);
        const found = outcomeOf(examination, scenario);
        expect({ reachability: answer.reachability, privacy: answer.privacy }).toEqual(found?.answer);
        expect(answer.carriers).toEqual(found?.carriers);
        for (const carrier of answer.carriers.requests) expect(answer.requestLinks.has(carrier)).toBe(true);
        const assessment = assessedOnce(asked, scenario);
        expect(contradictingRows(asked, assessment, answer), `${office} ${destination} ${target.id}`).toEqual(
          [],
        );
        counts.tables += 1;
        const { claim, consequence } = verdictSentence(assessment, changeBetween(intact, assessment));
        const isWrong = target.kind === 'misconfiguration';
        expect(/ failed$/.test(lossCaption({ topology, groups: [] }, [target.id])), target.id).toBe(!isWrong);
        const marks = [reachableMark(assessment), privateMark(assessment)];
        const back = replyDecisions(compiled, scenario);
        const hops = [
          ...answer.requests.flatMap((path) => hopsOf(topology, path, answer.decisions)),
          ...answer.replies.flatMap((path) => hopsOf(topology, path, back)),
        ];
        for (const { id: hop, why } of hops) expect(why, `${target.id}: ${hop}`).not.toBeNull();
        const texts = [
          claim,
          consequence,
          ...marks.flatMap(({ title, detail }) => [title, detail]),
          ...hops.flatMap(({ name, over, why }) => [name, over, why ?? '']),
        ];
        for (const text of texts) said.add(text);
      }
    }
  });

  it('tells two failures', () => {
    risks.forEach((first, place) => {
      for (const [index, second] of risks.slice(place + 1).entries()) {
        if ((place + index) % EACH !== 0) continue;
        const plane = examination.planeUnder([first, second]);
        for (const asked of questions) {
          tell(asked, [first.id, second.id], examination.answerIn(asked, plane));
          counts.pairs += 1;
        }
      }
    });
  });

  it('says nothing of it without words, by an id, or with the article’s name', () => {
    counts.sentences += said.size;
    expect(said.size).toBeGreaterThan(risks.length);
    const wrong = [...said].filter((text) => lost.test(text) || hasId(text) || /\barticle\b/i.test(text));
    expect(wrong).toEqual([]);
  });

  it.skipIf(id === articleCard.name)('prints a whole assessment that holds', () => {
    const file = libraryNetworks.find((each) => each.id === id)?.file;
    if (!file) throw new Error(id);
    const { out, code } = assessOf(file.description, file.text, []);
    expect(code).toBe(0);
    const printed = typeof out === 'string' ? out : [...out].join('');
    const wrong = printed.split('\n').filter((line) => {
      const words = line.trim();
      return lost.test(words) || hasId(words) || /\barticle\b/i.test(words);
    });
    expect(wrong).toEqual([]);
  });
});

afterAll(() => {
  const { networks, singles, pairs, tables, sentences } = counts;
  console.info(
    `${networks} networks: ${singles} answers under single failures and ${pairs} under two, told in ${sentences} different sentences; ${tables} text views`,
  );
});
