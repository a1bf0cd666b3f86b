import { describe, expect, it } from 'vitest';
import { besidesFormat } from '../../src/compile/complete/assumption';
import { assumptionsOf } from '../../src/compile/complete/assumptions';
import { readDescription } from '../../src/format/readDescription';
import { writeDescription } from '../../src/format/writing/writeDescription';
import { cases } from '../fixtures/cases';
import { randomDescription } from '../fixtures/descriptions/randomDescription';

describe('what is assumed', () => {
  it('is told of the file as it is listed in the ledger', () => {
    for (let seed = 1; seed <= cases(60, 500); seed++) {
      const { description, messages } = readDescription(writeDescription(randomDescription(seed)));
      const told = messages.flatMap((message) =>
        message.code === 'assumed'
          ? [`${message.element.kind}:${message.element.id} ${message.field} ${message.value}`]
          : [],
      );
      // The others are no fields of the file, or have no default in it.
      const listed = assumptionsOf(description)
        .filter(({ field }) => !besidesFormat.includes(field))
        .map(({ element, field, value }) => `${element.kind}:${element.id} ${field} ${value}`);
      expect(told.toSorted(), `seed ${seed}`).toEqual(listed.toSorted());
    }
  });
});
