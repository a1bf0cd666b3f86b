import { describe, expect, it } from 'vitest';
import { withFailures } from '../../src/model/scenario';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { createExplainerStore } from '../../src/store/explainerStore';
import { selectReport } from '../../src/store/report';
import { decode } from '../../src/store/urlCodec';
import { canonicalJson } from '../../src/view/report/canonicalJson';
import { openingChoices, openingDecoded } from '../fixtures/article';
import { openingScenario } from '../fixtures/scenarios';

const openedAt = (query: string) =>
  createExplainerStore(texasSeattle, decode(texasSeattle, query)).getState();

describe('the report in view', () => {
  it('is reproduced by its own address', () => {
    for (const query of ['', 'path=internet', 'exit=on&fail=primary~secondary&need=never-internet']) {
      const inView = selectReport(openedAt(query));
      expect(openedAt(inView.query).choices.view).toBe('report');
      const again = selectReport(openedAt(inView.query));
      expect(again.facts).toEqual(inView.facts);
      expect(again.query).toBe(inView.query);
    }
  });

  it('has an address without what it does not depend on', () => {
    const { query } = selectReport(openedAt('fail=primary&panel=path&more=myths&compare=path:internet'));
    expect(query).toBe('view=report&fail=primary');
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
