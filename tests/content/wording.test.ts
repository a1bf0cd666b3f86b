import { describe, expect, it } from 'vitest';
import { sources } from '../../src/content/sources';
import { allStatements, allTexts } from './allTexts';

const forbidden: readonly (readonly [string, RegExp])[] = [
  ['calls anything compliant', /\bcompliant\b/i],
  ['calls anything secure', /\b(in)?secure\b/i],
  ['guarantees', /(?<!\b(not|without a) )\bguarantee/i],
  ['names a law that the article does not', /\bGDPR\b|\bHIPAA\b/],
  ['says always private', /\balways private\b/i],
  // An administrator can make it block, with the IP firewall.
  [
    'says without "by default" that Power Platform does not block',
    /^(?!.*\bby default\b).*does not block traffic from/i,
  ],
  ['says that ExpressRoute is faster', /\bfaster\b(?! line)/i],
  ['says minimises, where the article says reduces', /\bminimi[sz]es?\b/i],
  ['says that everything stays off the internet', /\bnever (crosses|touches|uses) the (public )?internet\b/i],
  ['calls a connection encrypted by ExpressRoute', /\bExpressRoute (encrypts|is encrypted)\b/i],
  ['calls secondary a backup', /\bsecondary (connection )?is (a|the) (backup|standby)\b/i],
  ['uses American spelling', /\b(organiz|authoriz|optimiz|datacenter|analyz)/i],
  ['uses a straight apostrophe', /\w'\w/],
];

describe('every statement', () => {
  it('has a source that exists', () => {
    expect(allStatements.length).toBeGreaterThan(300);
    for (const { text, source } of allStatements) expect(sources, text).toHaveProperty(source);
  });

  it('ends as a sentence', () => {
    for (const { text } of allStatements) expect(text).toMatch(/[.?]$/);
  });

  it('is one to three sentences long', () => {
    for (const { text } of allStatements) {
      const sentences = text.split(/(?<=[a-z”)]{2}[.?:;]?)\. (?=[A-Z“])/);
      expect(sentences.length, text).toBeLessThanOrEqual(3);
    }
  });
});

describe('the words', () => {
  it.each(forbidden)('never %s', (_what, phrase) => {
    expect(allTexts.filter((text) => phrase.test(text))).toEqual([]);
  });

  it('keep the article’s reserve where they speak of contention', () => {
    const promises = allTexts.filter((text) => /\b(no|without|ends?|avoids all) contention\b/i.test(text));
    expect(promises).toEqual([]);
  });
});
