// A statement names a source of the kind that its sentence needs: where two halves differ they are two statements.

import { describe, expect, it } from 'vitest';
import { type SourceKind, type Statement, sources } from '../../src/content/sources';
import { allStatements } from './allTexts';

const once = [...new Map(allStatements.map((each) => [`${each.source} ${each.text}`, each])).values()];
const from = (...kinds: readonly SourceKind[]): readonly Statement[] =>
  once.filter(({ source }) => kinds.includes(sources[source].kind));
const textsOf = (statements: readonly Statement[]) => statements.map(({ text }) => text);

/** Words of the picture and of the scenario: no document of Microsoft's speaks of them. */
const ofThePicture =
  /\b(in the picture|drawn here|the figure|this page|this model|shown here|in our|you (said|named|measured))\b/i;
/** Texas and Seattle are the article's offices. */
const articleOffices = /\b(Texas|Seattle)\b/;
/** What opens a conclusion. */
const conclusion = /(^|[.:;] )So\b|, so\b(?! that)/;
/** What a document says, or Microsoft recommends: no conclusion of ours. */
const saidByMicrosoft =
  /\b(Microsoft|Azure) (recommends|advises|does not recommend|says)\b|\bit is documented\b/i;
/** What the article never mentions. */
const beyondTheArticle =
  /\b(BGP|MACsec|IPsec|BFD|NAT|DNS|CDN|IPv6|MSEE|PE [12]|route filter|prefix|community|firewall|Conditional Access|SLA|Dataverse|cipher|VPN|Premium)\b/;

describe('the source of a statement', () => {
  it('is documentation only for what a document can say: nothing of this picture or its offices', () => {
    const found = textsOf(from('documentation')).filter(
      (text) => ofThePicture.test(text) || articleOffices.test(text),
    );
    expect(found).toEqual([]);
  });

  it('is documentation only for what is documented: a conclusion is a statement of its own', () => {
    expect(textsOf(from('documentation')).filter((text) => conclusion.test(text))).toEqual([]);
  });

  it('is our inference only where no document is quoted', () => {
    expect(textsOf(from('inference')).filter((text) => saidByMicrosoft.test(text))).toEqual([]);
  });

  it('is the article only for what the article speaks of', () => {
    expect(textsOf(from('article')).filter((text) => beyondTheArticle.test(text))).toEqual([]);
  });

  it('is the lab only for what was measured there', () => {
    for (const text of textsOf(from('measured'))) {
      expect(text).toMatch(/measured|lab|Mbit\/s|\d ms|\d seconds|routing software/i);
    }
  });

  it('is never cited in vain: what no statement cites is not in the list', () => {
    const cited = new Set<string>(once.map(({ source }) => source));
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
  });
});
