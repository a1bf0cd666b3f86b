import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/azure/describe';
import { queryCommand, resourceGraphQuery } from '../../src/azure/query';
import { findingSentence } from '../../src/azure/words/findingSentences';
import { messageSentence } from '../../src/azure/words/messageSentences';
import { answerSentence, questionSentence } from '../../src/azure/words/questionSentences';
import { readDescription } from '../../src/format/readDescription';
import { sentence } from '../../src/format/words/sentences';
import { edited } from '../../src/format/writing/edit';
import { azureInputs } from '../fixtures/azureExpectations';

suite('the questions', () => {
  for (const input of azureInputs) {
    const { text, questions } = describe([input]);
    for (const question of questions)
      it(`have answers that leave a text without errors: ${question.code} of ${input.file}`, () => {
        expect(question.answers.at(-1)).toEqual({ code: 'dont-know', parameters: {}, edits: [] });
        for (const { code, edits } of question.answers) {
          const after = text === undefined ? '' : edited(text, edits);
          expect(after, code).toBeDefined();
          const errors = readDescription(after ?? '').messages.filter(({ kind }) => kind === 'error');
          if (text !== undefined) expect(errors.map(sentence), code).toEqual([]);
          if (edits.length > 0) expect(after, code).not.toBe(text);
        }
      });
  }

  it('begin with the likeliest answer', () => {
    const inventory = describe(azureInputs.filter(({ file }) => file === 'inventory.txt'));
    const first = (code: string) =>
      inventory.questions.find((question) => question.code === code)?.answers[0];
    expect(first('prefer')).toMatchObject({ code: 'one-first', parameters: { circuit: 'er-lon-01' } });
    const twins = describe(azureInputs.filter(({ file }) => file === 'list-two-locations.json'));
    expect(twins.questions[0]?.answers[0]?.code).toBe('one-office');
  });
});

suite('the words', () => {
  it('are whole sentences with nothing left open', () => {
    for (const input of azureInputs) {
      const { findings, questions, messages, inputs } = describe([input]);
      const said = [
        ...findings.map(findingSentence),
        ...questions.map((question) => questionSentence(question)),
        ...messages.map((message) => messageSentence(message, inputs)),
      ];
      for (const each of said) {
        expect(each).toMatch(/^\S.*[.?]$/);
        expect(each).not.toMatch(/undefined|NaN|\[object| {2}|: \.|\(\)/);
      }
      for (const { answers } of questions)
        for (const answer of answers) expect(answerSentence(answer)).not.toMatch(/undefined|dont-know/);
    }
  });
});

suite('the query', () => {
  it('is the one that its result was made with', () => {
    const file = join(import.meta.dirname, '../fixtures/azure/resource-graph.kql');
    expect(resourceGraphQuery).toBe(readFileSync(file, 'utf8'));
  });

  it('is one line that a shell takes as it is, and asks for nothing secret', () => {
    expect(queryCommand).not.toContain('\n');
    expect(queryCommand.match(/"/g)).toHaveLength(2);
    expect(queryCommand).not.toMatch(/key|tags|subscriptionId|ipAddress|etag|guid/i);
  });
});
