import { describe, expect, it } from 'vitest';
import { whenItDoesNotHelp } from '../../src/content/whenItDoesNotHelp';
import { texasSeattle } from '../../src/model/texasSeattle';

describe('when it does not help', () => {
  it('begins with the three places that the article names, then the office', () => {
    expect(whenItDoesNotHelp.map(({ id }) => id).slice(0, 4)).toEqual([
      'bandwidth',
      'provider-routing',
      'access-stretch',
      'office-network',
    ]);
  });

  it('keeps the article’s reserve: if it is the main issue, it can resolve the problem', () => {
    for (const { cure } of whenItDoesNotHelp.slice(0, 3)) {
      expect(cure.source).toBe('article');
      expect(cure.text).toMatch(/^If .*can resolve the problem without ExpressRoute/);
    }
  });

  it('points at links that are in the picture', () => {
    const links = texasSeattle.links.map(({ id }) => id);
    for (const each of whenItDoesNotHelp) {
      expect(each.links.filter((id) => !links.includes(id))).toEqual([]);
    }
  });
});
