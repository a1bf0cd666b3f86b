import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { modelVersion } from '../../../src/model/modelVersion';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore } from '../../../src/store/explainerStore';
import { selectReport } from '../../../src/store/report';
import { decode } from '../../../src/store/urlCodec';
import { canonicalJson } from '../../../src/view/report/canonicalJson';
import { fileReport } from '../../../src/view/report/fileReport';

const inViewAt = (query: string) =>
  selectReport(createExplainerStore(texasSeattle, decode(texasSeattle, query)).getState());
const filedAt = (query: string) => fileReport(inViewAt(query));
const digestOf = (content: unknown) => createHash('sha256').update(canonicalJson(content)).digest('hex');

describe('the digest of a report', () => {
  it('is the same where its own address is opened', () => {
    for (const query of ['', 'path=internet', 'exit=on&fail=primary~secondary&need=never-internet'])
      expect(filedAt(inViewAt(query).query).hash).toBe(filedAt(query).hash);
  });

  it('can be recomputed by anybody from its content', () => {
    const { content, hash } = filedAt('fail=primary');
    expect(digestOf(JSON.parse(JSON.stringify(content)))).toBe(hash);
  });

  it('does not depend on what else is open on the page', () => {
    expect(filedAt('fail=primary&panel=path&select=seattle&more=myths&direction=reply').hash).toBe(
      filedAt('fail=primary').hash,
    );
  });

  it('is another for every other question', () => {
    const queries = [
      ...['', 'path=internet', 'peering=azure-private', 'connection=primary', 'exit=on'],
      ...['fail=primary', 'fail=pe1-pe2', 'need=never-internet'],
    ];
    expect(new Set(queries.map((query) => filedAt(query).hash)).size).toBe(queries.length);
  });

  it('covers the version of the model, the notice, the verdict, every section and every source', () => {
    const { content, hash } = filedAt('exit=on&fail=primary');
    expect(content.facts.modelVersion).toBe(modelVersion);
    const { document } = content;
    expect(document.sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['answer', 'assumptions', 'exceptions']),
    );
    const answer = document.sections.find(({ id }) => id === 'answer');
    expect(JSON.stringify(answer)).toContain('now takes the secondary connection');
    const changed = [
      { ...content, facts: { ...content.facts, modelVersion: 'another' } },
      { ...content, document: { ...document, notice: 'It is a measurement.' } },
      { ...content, document: { ...document, sources: document.sources.slice(1) } },
      ...document.sections.map(({ id }) => ({
        ...content,
        document: { ...document, sections: document.sections.filter((section) => section.id !== id) },
      })),
    ];
    for (const each of changed) expect(digestOf(each)).not.toBe(hash);
  });
});
