import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { askable } from '../../src/analysis/network/askable';
import { compile } from '../../src/compile/compile';
import { complianceHeading } from '../../src/content/complianceForPath';
import type { PathMeaning } from '../../src/content/pathMeaning';
import { predictabilityHeading } from '../../src/content/predictabilityForPath';
import { readDescription } from '../../src/format/readDescription';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked, type Words } from '../fixtures/scenarios';
import { meanings } from './everyMeaning';

const told = (changes: Words, heading: typeof complianceHeading) =>
  heading(assess(texasSeattle, asked(changes)), assess(texasSeattle, withFailures(asked(changes), [])));
const compliance = (changes: Words) => told(changes, complianceHeading);

const allOf = ({ title, statements, toChange }: PathMeaning) =>
  [title, ...[...statements, ...toChange].map(({ text }) => text)].join(' ');

describe('what a path means', () => {
  it('is said in a short title, one to three statements, one more of asymmetry, and what would have to change', () => {
    for (const { told } of meanings) {
      expect(told.title.length, told.title).toBeLessThanOrEqual(55);
      expect(told.statements.length).toBeGreaterThanOrEqual(1);
      const isAsymmetric = told.statements.some(({ text }) => text.startsWith('Asymmetric: '));
      expect(told.statements.length).toBeLessThanOrEqual(isAsymmetric ? 4 : 3);
      expect(told.toChange.length).toBeGreaterThanOrEqual(1);
    }
  });

  it('is never good news because nothing flows', () => {
    const down = meanings.filter(({ state }) => state === 'down-nothing-exposed');
    expect(down.length).toBeGreaterThan(10);
    for (const { told } of down) expect(allOf(told)).not.toMatch(/\b(met|comply|private|protected)\b/i);
  });

  it('never says bare in a title that it is private', () => {
    const titles = meanings.map(({ told }) => told.title).filter((title) => /^Private/.test(title));
    expect(titles.length).toBeGreaterThan(10);
    for (const title of titles)
      expect(title).toMatch(/^Private up to (the Microsoft edge|your own resource)/);
  });

  it('never repeats a statement', () => {
    for (const { told } of meanings) {
      const texts = [...told.statements, ...told.toChange].map(({ text }) => text);
      expect(new Set(texts).size, told.title).toBe(texts.length);
    }
  });
});

describe('compliance of a path', () => {
  it('ends private where the peering ends it', () => {
    expect(compliance({}).title).toMatch(/up to the Microsoft edge/);
    expect(compliance({ peering: 'azure-private' }).title).toMatch(/up to your own resource/);
  });

  it('names the service’s encryption with Microsoft peering and leaves it to the reader without', () => {
    expect(allOf(compliance({}))).toMatch(/TLS/);
    expect(allOf(compliance({ peering: 'azure-private' }))).toMatch(/up to your own service/);
  });

  it('does not call Texas’s internet a fault, and does not hide what it cannot show', () => {
    const texas = allOf(compliance({ path: 'internet' }));
    expect(texas).toMatch(/cannot be shown to avoid it/);
    expect(texas).toMatch(/Most regulations/);
    expect(texas).toMatch(/isn’t the only way/);
  });

  it('says what the next failure would cost', () => {
    const failures = ['primary'];
    expect(allOf(compliance({ failures, exit: 'on' }))).toMatch(/to the public internet/);
    expect(allOf(compliance({ failures, exit: 'off' }))).toMatch(
      /would not move its traffic to the internet/,
    );
    expect(allOf(compliance({ failures, exit: 'on', peering: 'azure-private' }))).toMatch(
      /interrupt the service, and packets for it could go out to the internet/,
    );
  });

  it('tells traffic that users do not notice on the internet from an outage', () => {
    const failures = ['primary', 'secondary'];
    expect(compliance({ failures, exit: 'on' }).title).toBe('On the internet, and users may not report it');
    expect(compliance({ failures, exit: 'off' }).title).toBe('Out of service: nothing to judge');
  });

  it('says which direction of a broken exchange crossed the internet', () => {
    const replies = compliance({ exit: 'on', failures: ['nat-prefix'] });
    const requests = compliance({ exit: 'on', failures: ['route-filter', 'shared-nat'] });
    expect(allOf(replies)).toMatch(/Requests take ExpressRoute/);
    expect(allOf(requests)).toMatch(/Requests cross the public internet/);
  });
});

describe('a path in a tunnel', () => {
  const text = readFileSync(new URL('../fixtures/networks/vpn-backup.network.yaml', import.meta.url), 'utf8');
  const { description } = readDescription(text);
  if (!description) throw new Error('the fixture describes nothing');
  const topology = askable(compile(description));
  const vnet = topology.destinations.find(({ peering }) => peering === 'azure-private');
  const scenario = { ...topology.opening, destination: vnet?.id ?? topology.opening.destination };
  const circuits = topology.failureTargets.filter(({ kind }) => kind === 'circuit').map(({ id }) => id);
  const inTunnel = assess(topology, withFailures(scenario, circuits));

  it('is on the internet even if no reply comes back', () => {
    expect(inTunnel.state).toBe('encrypted');
    const unanswered = complianceHeading({ ...inTunnel, state: 'no-reply' }, assess(topology, scenario));
    expect(allOf(unanswered)).toMatch(
      /^[^.]*back Requests cross the public internet in an encrypted tunnel\./,
    );
  });
});

describe('predictability of a path', () => {
  const predictability = (changes: Words) => allOf(told(changes, predictabilityHeading));

  it('reduces the chances of contention and promises no speed', () => {
    expect(predictability({})).toMatch(/reduces the chances of contention/);
    expect(predictability({})).toMatch(/no significant performance advantage/);
  });

  it('names the cheaper remedies where they might do', () => {
    expect(predictability({ path: 'internet' })).toMatch(/can resolve the problem without ExpressRoute/);
  });

  it('says that two became one only where two were in use', () => {
    const failures = ['secondary'];
    expect(predictability({ failures })).toMatch(/What two carried of them/);
    expect(predictability({ failures, connection: 'primary' })).not.toMatch(/What two carried of them/);
  });
});
