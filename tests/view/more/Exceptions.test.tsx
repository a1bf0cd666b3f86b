// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Exceptions } from '../../../src/view/more/exceptions/Exceptions';
import { openRoom } from './openRoom';

describe('what still uses the internet', () => {
  it.each([
    ['', true],
    ['exit=on', false],
    ['exit=on&fail=seattle-internet', true],
    ['peering=azure-private', false],
    ['path=internet', false],
  ])(
    'says that public names would not resolve exactly where Seattle has no path to the internet: %s',
    (query, isTold) => {
      openRoom(<Exceptions />, query);
      expect(screen.queryAllByText(/public names would not resolve/)).toHaveLength(isTold ? 1 : 0);
    },
  );

  it.each(['peering=azure-private', 'path=internet'])('is not drawn beside another path: %s', (query) => {
    openRoom(<Exceptions />, `${query}&besides=on`);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByText(/Another path is shown now/)).toBeVisible();
  });

  it('is a table with a name', () => {
    openRoom(<Exceptions />);
    expect(screen.getByRole('table')).toHaveAccessibleName(/\w/);
  });

  it('names the document of every row, and marks no source twice in a row', () => {
    openRoom(<Exceptions />);
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    for (const row of rows) {
      const marks = [...row.querySelectorAll('[data-source]')].map((mark) =>
        mark.getAttribute('data-source'),
      );
      expect(new Set(marks).size, row.textContent ?? '').toBe(marks.length);
      const [, where] = row.querySelectorAll('td');
      expect(where?.querySelector('[data-source]'), 'the row’s own source').not.toBeEmptyDOMElement();
      // The mark has the document's name, which stands there once.
      expect(where?.textContent).toBe(where?.querySelector('[data-source]')?.textContent);
    }
  });
});
