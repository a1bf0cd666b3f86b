import { describe, expect, it } from 'vitest';
import { sourceMark } from '../../src/content/sourceMarks';
import { type Source, type SourceId, sources } from '../../src/content/sources';

const all = Object.entries(sources) as [SourceId, Source][];

describe('source marks', () => {
  it('tell the four kinds apart', () => {
    expect(sourceMark('article')).toEqual({ kind: 'article', label: 'the article' });
    expect(sourceMark('high-availability')).toEqual({
      kind: 'documentation',
      label: 'Designing for high availability with ExpressRoute, 2019',
    });
    expect(sourceMark('model')).toEqual({ kind: 'inference', label: 'our inference' });
    expect(sourceMark('lab')).toEqual({ kind: 'measured', label: 'measured in a lab' });
  });

  it('give a year with every piece of documentation', () => {
    for (const [id, { kind, title }] of all) {
      if (kind === 'documentation') expect(sourceMark(id).label, id).toMatch(/^.{10,}, 20\d\d$/);
      if (kind === 'documentation') expect(sourceMark(id).label, id).toContain(title);
    }
  });
});

describe('sources', () => {
  it('of documentation have a title, a date and an address at Microsoft Learn', () => {
    for (const [id, { kind, title, url, dated }] of all) {
      if (kind !== 'documentation' && kind !== 'article') continue;
      expect(title, id).not.toBe('');
      expect(dated, id).toMatch(/20\d\d$/);
      expect(url, id).toMatch(/^https:\/\/learn\.microsoft\.com\/[a-z0-9/-]+$/);
    }
  });

  it('have one entry for each address', () => {
    const urls = all.flatMap(([, { url }]) => (url ? [url] : []));
    expect(new Set(urls).size).toBe(urls.length);
  });
});
