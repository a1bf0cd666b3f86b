import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { internetOnlyTrafficOf } from '../../src/analysis/internetOnlyTraffic';
import { causeSentence } from '../../src/content/causes';
import { inSentence } from '../../src/content/names';
import { privateMark, reachableMark } from '../../src/content/verdictMarks';
import { verdictSentence } from '../../src/content/verdictSentence';
import { openingScenario, type Scenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { failureIds, inShort, singleFailureScenarios } from '../fixtures/scenarios';
import { eachStep } from '../fixtures/steps';

const LONGEST = 245;
const COMFORTABLE = 180;

const at = (change: Partial<Scenario>, ...failures: string[]): Assessment =>
  assess(texasSeattle, withFailures({ ...openingScenario, ...change }, failures));
const standing = (assessment: Assessment) => {
  const { claim, consequence } = verdictSentence(assessment, null);
  return `${claim} ${consequence}`;
};
const told = (before: Assessment, after: Assessment) => {
  const { claim, consequence } = verdictSentence(after, changeBetween(before, after));
  return `${claim} ${consequence}`;
};

type Said = { readonly text: string; readonly of: Assessment; readonly by: string };

/** Every sentence that one step or one opened address can bring about, with what it is said of; each once. */
function everySentence(): readonly Said[] {
  const said = new Map<string, Said>();
  const note = (text: string, of: Assessment, by: () => string) => {
    const { state, outcome, requestLinks, replyLinks } = of;
    const key = [text, state, outcome.reachability, ...requestLinks, '/', ...replyLinks].join(' ');
    if (!said.has(key)) said.set(key, { text, of, by: by() });
  };
  for (const scenario of singleFailureScenarios) {
    const of = assess(texasSeattle, scenario);
    note(standing(of), of, () => inShort(scenario));
  }
  eachStep((before, after) => {
    const by = () => `${inShort(before.scenario)} to ${inShort(after.scenario)}`;
    note(told(before, after), after, by);
    note(told(after, before), before, () => `${by()}, and back`);
  });
  return [...said.values()];
}

const said = everySentence();

describe('whatever the verdict says', () => {
  it('is said in full sentences that fit on the line', () => {
    expect(said.length).toBeGreaterThan(1000);
    for (const { text, by } of said) {
      expect(text, by).toMatch(/^\p{Lu}.*\.$/u);
      expect(text, by).not.toMatch(/undefined|null|\s\s|\.\.|[;:,] ?\./);
      expect(text.length, `${by}: ${text}`).toBeLessThanOrEqual(LONGEST);
    }
    const long = said.filter(({ text }) => text.length > COMFORTABLE).length;
    expect(long / said.length).toBeLessThan(0.21);
  });

  it('calls nothing compliant', () => {
    for (const { text, by } of said) expect(text.replace('not compliance', ''), by).not.toMatch(/complian/i);
  });

  it('says how far what is private is private', () => {
    for (const { text, of, by } of said) {
      for (const [, follows] of text.matchAll(/\bprivate\b(.*)/g)) {
        if (/^ (address|path|peering)/.test(follows ?? '')) continue;
        const until = of.scenario.peering === 'microsoft' ? ' to the Microsoft edge' : ' to the resource';
        expect(follows?.startsWith(until), `${by}: ${text}`).toBe(true);
        expect(of.outcome.privacy, `${by}: ${text}`).toBe('yes');
      }
    }
  });

  it('never has a connection stand by that carries traffic', () => {
    for (const { text, of, by } of said) {
      const carries = (id: string) => of.requestLinks.has(id) || of.replyLinks.has(id);
      if (carries('primary') && carries('secondary'))
        expect(text, by).not.toMatch(/stands? by|spare|backup/i);
      const ready = /the (primary|secondary) connection stands by/.exec(text)?.[1];
      if (ready) expect(carries(ready), by).toBe(false);
    }
  });

  it('puts all traffic on a connection only where requests and replies both take it alone', () => {
    const claims = said.flatMap(({ text, of, by }) => {
      const found =
        /All of .*? the (primary|secondary) connection|reaches [^,]* over the (primary|secondary) connection alone/.exec(
          text,
        );
      const only = found?.[1] ?? found?.[2];
      return only ? [{ only, of, by, text }] : [];
    });
    expect(claims.length).toBeGreaterThan(100);
    for (const { only, of, by, text } of claims) {
      const other = only === 'primary' ? 'secondary' : 'primary';
      expect([of.requestLinks.has(only), of.replyLinks.has(only)], `${by}: ${text}`).toEqual([true, true]);
      expect([of.requestLinks.has(other), of.replyLinks.has(other)], `${by}: ${text}`).toEqual([
        false,
        false,
      ]);
    }
  });

  it('says “cannot reach” exactly when the service is down for want of a path', () => {
    for (const { text, of, by } of said) {
      const isDown = ['no-route', 'lost'].includes(of.outcome.reachability);
      expect(/cannot reach/.test(text), by).toBe(isDown || /still cannot reach/.test(text));
      if (/still cannot reach/.test(text)) expect(of.outcome.reachability, by).not.toBe('reached');
    }
  });

  it('names the public internet wherever traffic is exposed on it', () => {
    for (const { text, of, by } of said) {
      if (of.outcome.exposedLinks.length === 0 || /Nothing changes: /.test(text)) continue;
      expect(text, by).toMatch(/public internet/);
    }
  });
});

describe('a change', () => {
  it('is told with what failed and what was restored', () => {
    expect(told(at({}), at({}, 'primary'))).toBe(
      'Primary connection failed. All of Seattle’s traffic now takes the secondary connection; still private to the Microsoft edge; no redundancy left.',
    );
    expect(told(at({}, 'primary'), at({}))).toBe(
      'Primary connection restored. Seattle’s traffic takes both connections again; still private to the Microsoft edge; either connection can carry it alone.',
    );
    expect(told(at({}, 'pe1'), at({}, 'pe2'))).toMatch(/^PE 2 failed\. PE 1 restored\. /);
  });

  it.each(failureIds)('names %s', (id) => {
    for (const text of [told(at({}), at({}, id)), told(at({}, id), at({}))]) {
      const cause = text.slice(0, text.indexOf('.'));
      const isMisconfiguration = ['route-filter', 'shared-nat', 'nat-prefix'].includes(id);
      const name = inSentence(id).replace(/^the /, '').toLowerCase();
      if (isMisconfiguration) expect(cause).toMatch(/[Rr]oute filter|NAT p(ool|refix)/);
      else expect(cause.toLowerCase()).toMatch(new RegExp(`^${name} (failed|restored)$`));
    }
  });

  it('has no cause where only a control was moved', () => {
    expect(causeSentence([], [])).toBe('');
    expect(told(at({}), at({ connection: 'primary' }))).toBe(standing(at({ connection: 'primary' })));
  });

  it('is told in other words than what was there before, whichever control was moved', () => {
    eachStep((before, after) => {
      const { settings } = changeBetween(before, after);
      // Neither the exit nor a preferred connection is Texas’s, and their controls are not there.
      if (settings.length === 0 || after.scenario.path === 'internet') return;
      const by = `${inShort(before.scenario)} to ${inShort(after.scenario)}`;
      expect(told(before, after), by).not.toBe(standing(before));
    });
  });

  it('names the breakout that was given or taken, and where traffic goes without the circuit', () => {
    expect(told(at({}), at({ exit: 'on' }))).toBe(
      'Seattle now has an internet breakout. Nothing changes for Seattle’s path to Power Platform, but if the circuit fails, traffic follows the default route over the public internet.',
    );
    expect(told(at({ exit: 'on' }), at({}))).toBe(
      'Seattle’s internet breakout is removed. Nothing changes for Seattle’s path to Power Platform, but if the circuit fails, the service is down and nothing crosses the internet. Users need another path for DNS and sign-in.',
    );
  });

  it('says of the circuit what becomes of the traffic when it does fail', () => {
    let claims = 0;
    eachStep((...pair) => {
      for (const [before, after] of [pair, [...pair].reverse()] as const) {
        if (before === undefined || after === undefined) continue;
        const then = /if the circuit fails, (.*?)\./.exec(told(before, after))?.[1];
        if (then === undefined) continue;
        claims += 1;
        const gone = assess(
          texasSeattle,
          withFailures(after.scenario, [...after.scenario.failures, 'circuit']),
        );
        const states = {
          'the service is down and nothing crosses the internet': 'down-nothing-exposed',
          'traffic follows the default route over the public internet': 'silently-on-internet',
          'packets follow the default route to the public internet and are dropped there': 'dies-on-internet',
        };
        expect(Object.entries(states), inShort(after.scenario)).toContainEqual([then, gone.state]);
      }
    });
    expect(claims).toBeGreaterThan(50);
  });

  it('says that users need another path when Seattle’s breakout fails beside the circuit', () => {
    const failed = (change: Partial<Scenario>) =>
      told(at({ exit: 'on', ...change }), at({ exit: 'on', ...change }, 'seattle-internet'));
    expect(failed({})).toMatch(/Users need another path for DNS and sign-in\.$/);
    expect(failed({ peering: 'azure-private' })).not.toMatch(/Users/);
  });

  it('says so too when a connection fails with it', () => {
    const both = told(at({ exit: 'on' }), at({ exit: 'on' }, 'primary', 'seattle-internet'));
    expect(both).toMatch(/now takes the secondary connection;.* Users need another path/);
    expect(both.length).toBeLessThanOrEqual(LONGEST);
  });

  it('says that users need another path exactly where what only the internet carries does not get out', () => {
    eachStep((before, after) => {
      if (!/Users need another path/.test(told(before, after))) return;
      expect(internetOnlyTrafficOf(texasSeattle, after.scenario).reached, inShort(after.scenario)).toBe(
        false,
      );
    });
    for (const scenario of singleFailureScenarios) {
      const of = assess(texasSeattle, scenario);
      const isPrivate = of.state === 'private' || of.state === 'private-without-redundancy';
      const lacks = isPrivate && of.service === 'microsoft-public';
      expect(/Users need another path/.test(standing(of)), inShort(scenario)).toBe(
        lacks && !internetOnlyTrafficOf(texasSeattle, scenario).reached,
      );
    }
  });

  it('says what replies do where they come back by another connection', () => {
    expect(told(at({}), at({}, 'seattle-pe2'))).toContain(
      'requests now take the primary connection, replies both connections',
    );
    expect(told(at({}, 'seattle-pe2'), at({}, 'pe2', 'seattle-pe2'))).toContain(
      'Requests stay on the primary connection, replies now take the same path',
    );
  });
});

describe('the six states', () => {
  const six = {
    private: at({}),
    internet: at({ path: 'internet' }),
    withoutRedundancy: at({}, 'primary'),
    silently: at({ exit: 'on' }, 'circuit'),
    downUnexposed: at({}, 'circuit'),
    diesOutside: at({ peering: 'azure-private', exit: 'on' }, 'circuit'),
  };
  const marks = (assessment: Assessment) =>
    [reachableMark(assessment), privateMark(assessment)]
      .map(({ title, tone }) => `${title} (${tone})`)
      .join(', ');

  it.each([
    [
      'private',
      'Reachable (good), Private (good)',
      /over both connections at once\. No link of the path is public internet/,
    ],
    [
      'internet',
      'Reachable (good), Not private (nothing)',
      /^Texas reaches Power Platform over the public internet,/,
    ],
    [
      'withoutRedundancy',
      'Reachable (good), Private (good)',
      /alone\. It is private to the Microsoft edge; no redundancy left/,
    ],
    [
      'silently',
      'Reachable (good), Not private (bad)',
      /^Still reachable, but over the public internet, unnoticed by users/,
    ],
    [
      'downUnexposed',
      'Not reachable (bad), Nothing flows (nothing)',
      /nothing crosses the internet\. .*an outage, not compliance/,
    ],
    [
      'diesOutside',
      'Not reachable (bad), Not private (bad)',
      /go out to the public internet and are dropped there/,
    ],
  ] as const)('"%s" has marks and words of its own', (state, expectedMarks, words) => {
    expect(marks(six[state])).toBe(expectedMarks);
    expect(standing(six[state])).toMatch(words);
    const others = Object.entries(six).filter(([name]) => name !== state);
    for (const [name, other] of others) expect(standing(other), name).not.toMatch(words);
  });

  it('differ by a mark’s detail where the marks are the same', () => {
    const details = Object.values(six).map(
      (each) => `${marks(each)} ${reachableMark(each).detail} ${privateMark(each).detail}`,
    );
    expect(new Set(details).size).toBe(6);
  });
});
