// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { azureInputs } from '../../fixtures/azureExpectations';
import { open, paste } from './panel';

beforeEach(() => sessionStorage.clear());

/** The first answer of the question that is asked; by selector, for roles take long to find. */
const answerIn = (container: HTMLElement) => container.querySelector('.azure-answer');

describe('what is nobody’s business', () => {
  for (const { file, text, nowhere } of azureInputs)
    it(`is nowhere in the document and in storage: ${file}`, async () => {
      const { handed, container } = open();
      await paste(text);
      for (let next = answerIn(container); next; next = answerIn(container)) fireEvent.click(next);
      const values = [...document.querySelectorAll('input, textarea')].map(
        (field) => 'value' in field && field.value,
      );
      const stored = JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);
      const everything = `${document.documentElement.outerHTML} ${handed.join('\n')} ${values.join(' ')} ${stored}`;
      for (const secret of nowhere) expect(everything).not.toContain(secret);
      expect(everything).not.toMatch(/SECRET|PRIVATE/);
    });
});
