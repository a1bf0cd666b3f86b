// The networks of the library: read whole, what they teach computed, and every failure told in words.

import { describe, expect, it } from 'vitest';
import { examine } from '../../src/analysis/overview/examination';
import { checkExpectation } from '../../src/analysis/overview/expectations';
import { holds, outcomeOf, rightOption, type Situation } from '../../src/analysis/overview/prediction';
import { compile } from '../../src/compile/compile';
import { articleCard } from '../../src/content/article/articleCard';
import { sources } from '../../src/content/sources';
import { readDescription } from '../../src/format/readDescription';
import { libraryIds } from '../../src/model/library';
import { description as article } from '../../src/networks/texasSeattle/description';
import { statementsIn } from '../content/gather';
import { libraryNetworks } from './libraryNetworks';

describe.each(libraryNetworks)('$id', ({ id, card, file, entry, examination }) => {
  const { text, description } = file;
  const outcome = (situation: Situation) => {
    const found = outcomeOf(examination, situation);
    if (!found) throw new Error(`${id} has no ${JSON.stringify(situation)}`);
    return found;
  };

  it('is read without an error or a warning, but that a Metro circuit has two sites', () => {
    const read = readDescription(text);
    const codes = read.messages.filter(({ kind }) => kind !== 'assumption').map(({ code }) => code);
    expect(codes.filter((code) => code !== 'metro')).toEqual([]);
    expect(description).toEqual(JSON.parse(JSON.stringify(read.description)));
    expect(description.network).toBe(card.name);
  });

  it('expects something, and all of it holds', () => {
    expect(description.expect.length).toBeGreaterThan(0);
    const failing = description.expect
      .map((each) => checkExpectation(examination, each))
      .filter((result) => !result.holds);
    expect(failing).toEqual([]);
  });

  it('names its sources with their dates in the file and in its sentences', () => {
    const citedIn = (told: unknown) =>
      [...new Set(statementsIn(told).map(({ source }) => source))]
        .filter((source) => source !== 'model')
        .sort();
    const documents = citedIn(entry);
    expect(documents).not.toContain('article');
    // What people ask may lead to further documents, which the card does not name.
    expect(citedIn({ ...entry, mightAsk: [] })).toEqual([...card.documents].sort());
    for (const source of documents) {
      const { title, dated }: { title: string; dated?: string } = sources[source];
      const named = text.replace(/\n# +/g, ' ');
      expect(named).toContain(`${title.replace(' (preview)', '')}, ${dated}`);
    }
  });

  it('surprises as its sentences say', () => {
    const { failures, claims } = entry.surprise;
    for (const { claim, ...of } of claims) {
      const found = outcome({ ...of, failures });
      expect(holds(claim, found), JSON.stringify({ of, found })).toBe(true);
    }
    expect(claims).toContainEqual(
      expect.objectContaining({ office: entry.surprise.office, destination: entry.surprise.destination }),
    );
    // The answer or the path differs from that of the intact network.
    const { office, destination } = entry.surprise;
    expect(outcome({ office, destination, failures })).not.toEqual(
      outcome({ office, destination, failures: [] }),
    );
  });

  it('asks three questions, to each of which the engine knows one right answer, which is explained', () => {
    for (const { asked, question, options, explains } of entry.questions) {
      const found = outcome(asked);
      expect(options.length).toBeGreaterThanOrEqual(3);
      expect(rightOption(options, found), `${question} ${JSON.stringify(found)}`).toBe(explains);
    }
  });

  it('has a short tour that looks, lets predict, breaks and says why', () => {
    const kinds = entry.tour.map(({ kind }) => kind);
    expect(kinds.length).toBeGreaterThanOrEqual(3);
    expect(kinds.length).toBeLessThanOrEqual(5);
    expect(new Set(kinds)).toEqual(new Set(['look', 'predict', 'break', 'why']));
    for (const step of entry.tour) {
      if (step.kind === 'predict') expect(entry.questions[step.question]).toBeDefined();
    }
  });

  it('never asks to break what it has just asked about', () => {
    const { office, destination, failures } = entry.surprise;
    const breaking = entry.tour.findIndex(({ kind }) => kind === 'break');
    for (const step of entry.tour.slice(0, breaking))
      if (step.kind === 'predict')
        expect(entry.questions[step.question]?.asked).not.toEqual({ office, destination, failures });
  });

  it('answers what people ask about it', () => {
    expect(entry.mightAsk.length).toBeGreaterThan(0);
    for (const { answer } of entry.mightAsk) expect(answer.length).toBeGreaterThan(0);
  });

  it('has a scene for the chooser', () => {
    expect(outcomeOf(examination, card.scene)).not.toBeNull();
  });
});

describe('the library', () => {
  it('is the article’s network and every file of the folder, each with another lesson', () => {
    expect(articleCard.name).toBe(article.network);
    const ids = libraryNetworks.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect([...ids].sort()).toEqual(libraryIds);
    const cards = [articleCard, ...libraryNetworks.map(({ card }) => card)];
    expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length);
    expect(new Set(cards.map(({ teaches }) => teaches)).size).toBe(cards.length);
    const places = libraryNetworks.map(({ card }) => card.order);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  it('puts right answers in no place that one could guess', () => {
    const places = libraryNetworks.flatMap(({ entry, examination }) =>
      entry.questions.map(({ asked, options }) => {
        const found = outcomeOf(examination, asked);
        return found && rightOption(options, found);
      }),
    );
    for (const place of [0, 1, 2]) {
      expect(places.filter((each) => each === place).length).toBeGreaterThan(places.length / 5);
    }
  });

  it('knows no right answer where none is right, or two are', () => {
    const [network] = libraryNetworks;
    const question = network?.entry.questions[0];
    const found = network && question && outcomeOf(network.examination, question.asked);
    if (!question || !found) throw new Error('no question');
    const right = question.options.filter(({ claim }) => holds(claim, found));
    expect(rightOption([...right, ...right], found)).toBeNull();
    expect(rightOption([], found)).toBeNull();
    expect(outcomeOf(network.examination, { ...question.asked, failures: ['circuit:none'] })).toBeNull();
  });

  it('says truly what one pool on both circuits would do', () => {
    const network = libraryNetworks.find(({ id }) => id === 'two-continents');
    const text = network?.file.text.replace('203.0.113.16/28', '203.0.113.0/28') ?? '';
    expect(text).not.toBe(network?.file.text);
    const same = examine(compile(readDescription(text).description));
    for (const office of ['chicago', 'london']) {
      const found = outcomeOf(same, { office, destination: 'service:power-platform', failures: [] });
      expect(found?.answer.reachability).toBe('partly');
      expect(found?.carriers.replies).toHaveLength(4);
    }
  });

  it('says truly what a second connection of France would do', () => {
    const network = libraryNetworks.find(({ id }) => id === 'global-reach');
    const text =
      network?.file.text.replace('circuits: [er-paris]\n  uk', 'circuits: [er-paris, er-london]\n  uk') ?? '';
    expect(text).not.toBe(network?.file.text);
    const second = examine(compile(readDescription(text).description));
    for (const office of ['paris', 'london']) {
      const found = outcomeOf(second, { office, destination: 'vnet:france', failures: ['location:paris'] });
      expect(found?.answer).toEqual({ reachability: 'reached', privacy: 'yes' });
    }
  });
});
