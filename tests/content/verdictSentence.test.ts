import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { internetOnlyTrafficOf } from '../../src/analysis/internetOnlyTraffic';
import { causeSentence } from '../../src/content/causes';
import { inSentence } from '../../src/content/names';
import { stepRemark } from '../../src/content/stepRemark';
import { verdictSentence } from '../../src/content/verdictSentence';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, failureIds, inShort, singleFailureScenarios, type Words } from '../fixtures/scenarios';
import { assessed, eachStep } from '../fixtures/steps';

const LONGEST = 300;
const COMFORTABLE = 180;

const at = (change: Words, ...failures: string[]): Assessment =>
  assess(texasSeattle, withFailures(asked(change), failures));
const standing = (assessment: Assessment) => {
  const { claim, consequence } = verdictSentence(assessment, null);
  return `${claim} ${consequence}`;
};
/** What has failed, told against the same network intact. */
const told = (after: Assessment) => {
  const before = assessed(withFailures(after.scenario, []));
  const { claim, consequence } = verdictSentence(after, changeBetween(before, after));
  return `${claim} ${consequence}`;
};
const verdicts = new WeakMap<Assessment, string>();
const verdict = (of: Assessment) => {
  const text = verdicts.get(of) ?? (of.scenario.failures.length === 0 ? standing(of) : told(of));
  verdicts.set(of, text);
  return text;
};
const remark = (before: Assessment, after: Assessment) => stepRemark(after, changeBetween(before, after));

type Said = { readonly text: string; readonly of: Assessment; readonly by: string };

/** Every sentence that one step can bring about, with what it is said of; each once. */
function everySentence(): readonly Said[] {
  const said = new Map<string, Said>();
  const note = (text: string, of: Assessment, by: () => string) => {
    const { state, outcome, requestLinks, replyLinks } = of;
    const key = [text, state, outcome.reachability, ...requestLinks, '/', ...replyLinks].join(' ');
    if (!said.has(key)) said.set(key, { text, of, by: by() });
  };
  for (const scenario of singleFailureScenarios) {
    const of = assessed(scenario);
    note(standing(of), of, () => inShort(scenario));
  }
  eachStep((before, after) => {
    for (const of of [before, after]) note(verdict(of), of, () => inShort(of.scenario));
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
    const ofOne = said.filter(({ of }) => of.scenario.failures.length < 2);
    const long = ofOne.filter(({ text }) => text.length > COMFORTABLE).length;
    expect(long / ofOne.length).toBeLessThan(0.27);
  });

  it('calls nothing compliant', () => {
    for (const { text, by } of said)
      expect(text.replace(/not compliance|nothing about compliance/, ''), by).not.toMatch(/complian/i);
  });

  it('says how far what is private is private', () => {
    for (const { text, of, by } of said) {
      for (const [, follows] of text.matchAll(/\bprivate\b(.*)/g)) {
        if (/^ (address|path|peering)/.test(follows ?? '')) continue;
        const until =
          of.question.destination.peering === 'microsoft'
            ? ' up to the Microsoft edge'
            : ' up to the resource';
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

describe('what has failed', () => {
  it('is named first, all of it, and then what that does', () => {
    expect(told(at({}, 'primary'))).toBe(
      'Primary connection failed. All of this traffic now takes the secondary connection; still private up to the Microsoft edge; no redundancy, as all paths share MSEE 2.',
    );
    expect(told(at({ exit: 'on' }, 'primary', 'secondary'))).toMatch(
      /^Both connections failed\. Still reachable/,
    );
    expect(told(at({}, 'pe1', 'msee2', 'route-filter'))).toMatch(
      /^MSEE 2 and PE 1 failed\. Route filter removed\. /,
    );
  });

  it.each(failureIds)('names %s', (id) => {
    const text = told(at({}, id));
    const cause = text.slice(0, text.indexOf('.'));
    const isMisconfiguration = ['route-filter', 'shared-nat', 'nat-prefix'].includes(id);
    const name = inSentence(texasSeattle, id).replace(/^the /, '').toLowerCase();
    if (isMisconfiguration) expect(cause).toMatch(/[Rr]oute filter|NAT p(ool|refix)/);
    else expect(cause.toLowerCase()).toBe(`${name} failed`);
  });

  it('says that users need another path when Seattle’s breakout fails beside the circuit', () => {
    const failed = (change: Words) => told(at({ exit: 'on', ...change }, 'seattle-internet'));
    expect(failed({})).toMatch(/Users need another path for DNS and sign-in\.$/);
    expect(failed({ peering: 'azure-private' })).not.toMatch(/Users/);
  });

  it('says so too when a connection fails with it', () => {
    const both = told(at({ exit: 'on' }, 'primary', 'seattle-internet'));
    expect(both).toMatch(/now takes the secondary connection;.* Users need another path/);
    expect(both.length).toBeLessThanOrEqual(LONGEST);
  });

  it('says that users need another path exactly where what only the internet carries does not get out', () => {
    eachStep((_, after) => {
      if (!/Users need another path/.test(verdict(after))) return;
      expect(internetOnlyTrafficOf(texasSeattle, after.scenario).reached, inShort(after.scenario)).toBe(
        false,
      );
    });
    for (const scenario of singleFailureScenarios) {
      const of = assessed(scenario);
      const isPrivate = of.state === 'private' || of.state === 'private-without-redundancy';
      const lacks = isPrivate && of.service === 'microsoft-public';
      expect(/Users need another path/.test(standing(of)), inShort(scenario)).toBe(
        lacks && !internetOnlyTrafficOf(texasSeattle, scenario).reached,
      );
    }
  });

  it('says what replies do where they come back by another connection', () => {
    expect(told(at({}, 'seattle-pe2'))).toContain(
      'requests now take the primary connection, and replies use both connections',
    );
  });

  it('never counts several paths beside “no redundancy” without saying what they share', () => {
    let several = 0;
    for (const { text, of, by } of said) {
      if (of.state !== 'private-without-redundancy' || of.outcome.requests.length < 2) continue;
      several += 1;
      expect(text, by).toMatch(/no redundancy, as all paths share /);
    }
    expect(several).toBeGreaterThan(100);
  });
});

describe('the remark on a step', () => {
  it('names what was restored and the controls that move nothing yet', () => {
    expect(remark(at({}), at({}, 'primary'))).toBe('');
    expect(remark(at({}, 'primary'), at({}))).toBe('Primary connection restored.');
    expect(remark(at({}, 'pe1'), at({}, 'pe2'))).toBe('PE 1 restored.');
    expect(remark(at({}, 'route-filter'), at({}))).toBe('Route filter attached again.');
    expect(remark(at({}), at({ connection: 'primary' }))).toBe('');
    expect(causeSentence(texasSeattle, [], [])).toBe('');
  });

  it('names the breakout that was given or taken, and where traffic goes without the circuit', () => {
    expect(remark(at({}), at({ exit: 'on' }))).toBe(
      'Seattle now has an internet breakout. If the circuit fails, traffic follows the default route over the public internet.',
    );
    expect(remark(at({ exit: 'on' }), at({}))).toBe(
      'Seattle’s internet breakout is removed. If the circuit fails, the service is out of reach and none of this traffic crosses the internet.',
    );
    expect(remark(at({ exit: 'on' }, 'pe1'), at({}, 'pe1'))).toBe(
      'Seattle’s internet breakout is removed. If the circuit fails, the service is out of reach and none of this traffic crosses the internet. Users need another path for DNS and sign-in.',
    );
  });

  it('is one or two short sentences, or nothing where the verdict says it all', () => {
    // Tens of thousands: an expectation for each would take longer than what it is about.
    const faults: string[] = [];
    let remarks = 0;
    eachStep((...pair) => {
      for (const [before, after] of [pair, [...pair].reverse()] as const) {
        if (before === undefined || after === undefined) continue;
        const text = remark(before, after);
        remarks += 1;
        const fault = (what: string) =>
          faults.push(`${what} from ${inShort(before.scenario)} to ${inShort(after.scenario)}: ${text}`);
        if (!/^(|\p{Lu}.*\.)$/u.test(text)) fault('no sentence');
        if (/undefined|null|\s\s|\.\./.test(text)) fault('a slip');
        if (text.length > 200) fault('too long');
        const { settings, effect } = changeBetween(before, after);
        // Neither the exit nor a preferred connection is Texas’s, and their controls are not there.
        if (effect === 'other-question' || (settings.length > 0 && after.question.circuits.length === 0))
          continue;
        if (`${verdict(after)} ${text}` === `${verdict(before)} `) fault('nothing new');
      }
    });
    expect(faults.slice(0, 10)).toEqual([]);
    expect(remarks).toBeGreaterThan(1000);
  });

  it('says of the circuit what becomes of the traffic when it does fail', () => {
    let claims = 0;
    eachStep((...pair) => {
      for (const [before, after] of [pair, [...pair].reverse()] as const) {
        if (before === undefined || after === undefined) continue;
        const then = /If the circuit fails, (.*?)\./.exec(remark(before, after))?.[1];
        if (then === undefined) continue;
        claims += 1;
        const gone = assessed(withFailures(after.scenario, [...after.scenario.failures, 'circuit']));
        const states = {
          'the service is out of reach and none of this traffic crosses the internet': 'down-nothing-exposed',
          'traffic follows the default route over the public internet': 'silently-on-internet',
          'packets follow the default route to the public internet and are dropped there':
            'dropped-on-internet',
        };
        expect(Object.entries(states), inShort(after.scenario)).toContainEqual([then, gone.state]);
      }
    });
    expect(claims).toBeGreaterThan(50);
  });
});
