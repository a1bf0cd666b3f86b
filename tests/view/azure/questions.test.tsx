// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { askWords } from '../../../src/content/azure/pasteWords';
import { readDescription } from '../../../src/format/readDescription';
import { assumedIn } from '../../../src/store/network/assumed';
import { answersShown, asked, firstAnswer, inputOf, open, paste, press, question } from './panel';

beforeEach(() => sessionStorage.clear());

const officesIn = (text: string) => readDescription(text).description.offices;

/** Answers with the first answer until the question has the words. */
async function answerUntil(words: RegExp, user: ReturnType<typeof open>['user']) {
  for (let left = 30; left > 0 && !words.test(asked() ?? ''); left--) await user.click(firstAnswer());
  expect(asked()).toMatch(words);
}

describe('the questions', () => {
  it('come one at a time, about each office by its name, and each answer changes the text', async () => {
    const { user, textNow, overviews } = open();
    await paste(inputOf('inventory.txt'));
    await answerUntil(/^How many routers/, user);
    expect(asked()).toBe('How many routers do the circuits end at in office-er-lon-01?');
    await user.click(press(/^Two/));
    expect(document.activeElement).toBe(within(question()).getByRole('heading'));
    expect(asked()).toBe('How many routers do the circuits end at in office-er-ams-01?');
    await user.click(press(/^One$/));
    expect(officesIn(textNow()).map(({ id, routers }) => [id, routers])).toEqual([
      ['office-er-lon-01', 2],
      ['office-er-ams-01', 1],
      ['lng-leeds', undefined],
    ]);
    await user.click(press(/^I don't know/));
    const again = asked();
    await user.click(press(askWords.skipRest));
    expect(asked()).toBe(askWords.done);
    expect(question()).toHaveTextContent(askWords.assumed(assumedIn(textNow())));
    expect(readDescription(textNow()).messages.filter(({ kind }) => kind === 'error')).toEqual([]);
    await user.click(press(askWords.overview));
    expect(overviews()).toBe(1);
    await user.click(press(askWords.again));
    expect(asked()).not.toBe(again);
    expect(asked()).toMatch(/^Does office-er-lon-01 have an internet breakout/);
  });

  it('take one answer for every office where that is said', async () => {
    const { user, textNow } = open();
    await paste(inputOf('inventory.txt'));
    await answerUntil(/^How many routers/, user);
    await user.click(screen.getByLabelText(askWords.forAll(['office-er-ams-01'])));
    await user.click(press(/^Two/));
    expect(officesIn(textNow()).map(({ routers }) => routers)).toEqual([2, 2, undefined]);
    expect(asked()).toMatch(/^Does office-er-lon-01 have/);
  });

  it('ask what the routers prefer only where there is a choice', async () => {
    const { user, textNow } = open();
    await paste(inputOf('list-two-locations.json'));
    await user.click(press(/^As the text has it/));
    const seen: (string | null)[] = [];
    while (asked() !== askWords.done) {
      seen.push(asked());
      await user.click(/breakout/.test(asked() ?? '') ? press(/^No$/) : firstAnswer());
    }
    expect(seen.filter((text) => /prefer/.test(text ?? ''))).toEqual([]);
    expect(officesIn(textNow()).map(({ exit }) => exit)).toEqual(['none', 'none']);
  });

  it('leave alone what somebody wrote into the text', async () => {
    const { write, textNow } = open();
    await paste(inputOf('inventory.txt'));
    write(
      textNow().replace(
        'circuits: [er-lon-01]',
        'name: London\n    circuits: [er-lon-01]\n    routers: 2\n    exit: {refuses: [power-platform]}\n    prefer: [internet, er-lon-01]',
      ),
    );
    const before = textNow();
    const { user } = { user: (await import('@testing-library/user-event')).default.setup() };
    for (let left = 30; left > 0 && asked() !== askWords.done; left--) {
      expect(asked()).not.toMatch(/London/);
      await user.click(firstAnswer());
    }
    const london = (text: string) => officesIn(text).find(({ name }) => name === 'London');
    expect(london(textNow())).toEqual(london(before));
  });

  it('go back: the answer is taken out of the text again', async () => {
    const { user, textNow } = open();
    await paste(inputOf('list-two-locations.json'));
    const before = textNow();
    const first = asked();
    expect(answersShown()[0]).toBe('One office is behind all of them');
    await user.click(firstAnswer());
    expect(textNow()).not.toBe(before);
    await user.click(press(askWords.back));
    expect(textNow()).toBe(before);
    expect(asked()).toBe(first);
  });

  it('settle the findings that say the same', async () => {
    const { user } = open();
    await paste(inputOf('inventory.txt'));
    // Each office has one circuit: no router has a choice.
    expect(screen.queryByText(/your routers have to prefer it too/)).toBeNull();
    expect(screen.getByText(/by its SKU/)).toBeVisible();
    await user.click(press(/^One office is behind all of them/));
    expect(screen.getByText(/your routers have to prefer it too/)).toBeVisible();
    await answerUntil(/^What do the routers/, user);
    await user.click(press(/^er-lon-01 first/));
    expect(screen.queryByText(/your routers have to prefer it too/)).toBeNull();
    await answerUntil(/stand in several zones/, user);
    await user.click(firstAnswer());
    expect(screen.queryByText(/by its SKU/)).toBeNull();
  });

  it('take an answer that is written, and say what the format does not take', async () => {
    const { user, textNow } = open();
    await paste(inputOf('show.yaml'));
    await user.type(screen.getByLabelText(askWords.own.offices), 'Munich, Augsburg');
    await user.click(press(askWords.use));
    expect(officesIn(textNow()).map(({ name, circuits }) => [name, circuits])).toEqual([
      ['Munich', ['er-mun-22']],
      ['Augsburg', ['er-mun-22']],
    ]);
    await answerUntil(/route filter/, user);
    const before = textNow();
    await user.type(screen.getByLabelText(askWords.own.communities), 'atlantis');
    await user.click(press(askWords.use));
    expect(screen.getByText(/atlantis/, { selector: '[role=alert]' })).toBeVisible();
    expect(textNow()).toBe(before);
    await user.clear(screen.getByLabelText(askWords.own.communities));
    await user.type(screen.getByLabelText(askWords.own.communities), 'germanywestcentral, westeurope');
    await user.click(press(askWords.use));
    expect(textNow()).toContain('communities: [germanywestcentral, westeurope]');
  });

  it('show which office is behind which circuit, and take names for each', async () => {
    const { user, textNow } = open();
    await paste(inputOf('inventory.txt'));
    expect(question()).toHaveTextContent(
      'As the text has it: office-er-lon-01 behind er-lon-01 and office-er-ams-01 behind er-ams-01',
    );
    await user.type(screen.getByLabelText(askWords.officesAt('er-ams-01')), 'Amsterdam');
    await user.type(screen.getByLabelText(askWords.officesAt('er-lon-01')), 'London, Amsterdam');
    await user.click(press(askWords.use));
    expect(
      officesIn(textNow())
        .filter(({ circuits }) => circuits.length > 0)
        .map(({ name, circuits }) => [name, circuits]),
    ).toEqual([
      ['London', ['er-lon-01']],
      ['Amsterdam', ['er-lon-01', 'er-ams-01']],
    ]);
  });
});
