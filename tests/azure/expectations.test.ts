import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import { unreadSentence } from '../../src/azure/words/otherSentences';
import { describedJson } from '../../src/command/described';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';
import { azureInputs } from '../fixtures/azureExpectations';

const always = ['offices', 'routers', 'exits', 'pool', 'prefer', 'bfd', 'last-mile'];

suite('what Azure prints', () => {
  it('is tried in every shape', () => {
    expect(azureInputs.length).toBe(22);
  });

  for (const wanted of azureInputs) {
    const got = describe([wanted]);
    const printed = describedJson([wanted]);

    it(`is described as it should be: ${wanted.file}`, () => {
      expect(JSON.parse(printed).description).toEqual(wanted.description);
    });

    it(`is described by a text without errors: ${wanted.file}`, () => {
      const errors = readDescription(got.text ?? '').messages.filter(({ kind }) => kind === 'error');
      if (got.text !== undefined) expect(errors.map(sentence)).toEqual([]);
    });

    it(`shows what it should, none more and none less: ${wanted.file}`, () => {
      const found = got.findings.flatMap(({ code, elements }) =>
        elements.length > 0 ? elements.map((element) => `${code} @ ${element}`) : [code],
      );
      expect(found.toSorted()).toEqual(wanted.findings.toSorted());
    });

    it(`is down where it should be: ${wanted.file}`, () => {
      expect(got.stateNow.map(({ failure }) => failure).toSorted()).toEqual(wanted.stateNow.toSorted());
    });

    it(`asks what it should: ${wanted.file}`, () => {
      const codes = got.questions.map(({ code }) => code);
      expect(codes.filter((code) => always.includes(code))).toEqual(wanted.asked);
      const others = got.questions.filter(({ code }) => !always.includes(code));
      const named = others.map(({ code, elements }) =>
        elements.length > 0 ? `${code} @ ${elements.join(', ')}` : code,
      );
      for (const question of wanted.questions)
        if (question.includes('@')) expect(named).toContain(question);
        else expect(others.map(({ code }) => code)).toContain(question);
      expect(others).toHaveLength(wanted.questions.length);
    });

    it(`tells what it should: ${wanted.file}`, () => {
      expect(got.messages.length > 0).toBe(wanted.hasMessage);
    });

    it(`counts what it does not read: ${wanted.file}`, () => {
      expect(`${unreadSentence(got.notRead) ?? 'nothing'}`.replace(': not read', '')).toBe(wanted.seen);
    });

    it(`keeps no secret: ${wanted.file}`, () => {
      for (const secret of wanted.nowhere) expect(printed).not.toContain(secret);
      expect(printed).not.toMatch(/SECRET|PRIVATE/);
    });
  }
});
