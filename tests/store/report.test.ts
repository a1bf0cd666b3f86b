import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openingScenario, withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/model/texasSeattle';
import { canonicalJson } from '../../src/store/canonicalJson';
import { openingChoices } from '../../src/store/choices';
import { createExplainerStore, openingDecoded } from '../../src/store/explainerStore';
import { selectReport } from '../../src/store/report';
import { decode } from '../../src/store/urlCodec';

const openedAt = (query: string) =>
  createExplainerStore(texasSeattle, decode(texasSeattle, query)).getState();
const filedAt = (query: string) => selectReport(openedAt(query));

describe('a filed report', () => {
  it('is reproduced, with the same digest, by its own address', () => {
    for (const query of ['', 'path=internet', 'exit=on&fail=primary~secondary&need=never-internet']) {
      const filed = filedAt(query);
      const again = filedAt(filed.query);
      expect(openedAt(filed.query).choices.view).toBe('report');
      expect(again.hash).toBe(filed.hash);
      expect(again.content).toEqual(filed.content);
      expect(again.query).toBe(filed.query);
    }
  });

  it('has a digest that anybody can recompute from its content', () => {
    const { content, hash } = filedAt('fail=primary');
    const sorted = canonicalJson(JSON.parse(JSON.stringify(content)));
    expect(createHash('sha256').update(sorted).digest('hex')).toBe(hash);
  });

  it('does not depend on what else is open on the page', () => {
    expect(filedAt('fail=primary&panel=path&select=seattle&more=myths&direction=reply').hash).toBe(
      filedAt('fail=primary').hash,
    );
  });

  it('has another digest for every other question', () => {
    const queries = [
      ...['', 'path=internet', 'peering=azure-private', 'connection=primary', 'exit=on'],
      ...['fail=primary', 'fail=pe1-pe2', 'need=never-internet'],
    ];
    expect(new Set(queries.map((query) => filedAt(query).hash)).size).toBe(queries.length);
  });

  it('is the same object while the question is the same', () => {
    const { getState, setState } = createExplainerStore(texasSeattle, openingDecoded);
    const filed = selectReport(getState());
    setState({ choices: { ...getState().choices, panel: 'path' } });
    expect(selectReport(getState())).toBe(filed);
    setState({ choices: { ...openingChoices, scenario: withFailures(openingScenario, ['primary']) } });
    expect(selectReport(getState())).not.toBe(filed);
  });
});

describe('canonicalJson', () => {
  it('writes equal data alike, whatever the order of its keys', () => {
    expect(canonicalJson({ b: [2, { d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[2,{"c":null,"d":1}]}');
    expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}');
  });
});
