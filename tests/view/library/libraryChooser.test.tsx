// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { articleCard } from '../../../src/content/article/articleCard';
import { sources } from '../../../src/content/sources';
import { cardOf, libraryCards } from '../../../src/networks/library/libraryCards';
import { libraryIdIn } from '../../../src/store/libraryAddress';
import { LibraryChooser } from '../../../src/view/library/LibraryChooser';

const cards = () => within(screen.getByRole('list', { name: 'Networks' })).getAllByRole('listitem');

describe('the chooser of networks', () => {
  it('offers all, each by its name with what it teaches, and names its documents with their dates', () => {
    render(<LibraryChooser />);
    const all = [articleCard, ...libraryCards];
    expect(cards()).toHaveLength(all.length);
    expect(screen.getByText(/^Ten examples, /)).toBeVisible();
    for (const [place, { name, teaches, documents }] of all.entries()) {
      const card = within(cards()[place] ?? document.body);
      // One stop for Tab in each card; the documents are linked below.
      expect(card.getByRole('link')).toHaveAccessibleName(`${name} ${teaches}`);
      const below = within(screen.getByRole('region', { name: 'The documents' }));
      for (const id of documents) {
        expect(card.getByText(sources[id].title, { exact: false })).toBeVisible();
        const link = below.getByRole('link', { name: sources[id].title });
        expect(link).toHaveAttribute('href', expect.stringMatching(/^https:/));
      }
    }
  });

  it('leads to addresses of the library', () => {
    render(<LibraryChooser />);
    const addresses = cards().map((card) => within(card).getAllByRole('link')[0]?.getAttribute('href') ?? '');
    expect(addresses[0]).toBe('?');
    expect(addresses.slice(1).map(libraryIdIn)).toEqual(libraryCards.map(({ id }) => id));
  });

  it('marks what is open now', () => {
    render(<LibraryChooser open="bow-tie" />);
    const current = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'page');
    expect(current.map((link) => link.textContent)).toEqual([
      expect.stringContaining(`${cardOf('bow-tie')?.name} open now`),
    ]);
  });

  it('follows a plain click within the page, and leaves every other click to the browser', () => {
    const moved = vi.fn();
    addEventListener('popstate', moved);
    vi.stubGlobal('scrollTo', () => {});
    render(<LibraryChooser />);
    const link = screen.getByRole('link', { name: new RegExp(cardOf('one-duct')?.name ?? 'nothing') });
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(moved).not.toHaveBeenCalled();
    expect(fireEvent.click(link)).toBe(false);
    expect(moved).toHaveBeenCalledOnce();
    expect(location.search).toBe('?network=one-duct&from=lyon&to=power-platform');
    removeEventListener('popstate', moved);
    vi.unstubAllGlobals();
  });
});
