// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { compile } from '../../../src/compile/compile';
import { MapFigure } from '../../../src/view/map/MapFigure';
import { describedFiles } from '../../layout/drawnFile';
import { askedStates } from './askedMap';

function drawn(failures: readonly string[] = []) {
  const description = describedFiles.get('two-locations');
  if (!description) throw new Error('two-locations');
  const asked = { office: 'leeds', destination: 'service:power-platform', failures };
  const onChoose = vi.fn();
  const figure = (
    <MapFigure
      topology={compile(description).topology}
      states={askedStates(description, asked)}
      place="page"
      name="Map"
      chosen="location:london"
      onChoose={onChoose}
    />
  );
  return { figure, onChoose };
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.getAttribute('data-spot');

test('arrows walk along the path, Home and End go to its ends, Enter and Space choose', () => {
  const { figure, onChoose } = drawn();
  render(figure);
  screen.getByRole('button', { name: 'Leeds, start of the path' }).focus();
  const passed = [1, 2, 3, 4].map(() => {
    press('ArrowRight');
    return focused();
  });
  expect(passed.slice(-1)).not.toEqual(['office:leeds']);
  expect(new Set(passed).size).toBe(4);
  press('End');
  expect(focused()).toBe('node:services');
  press('Home');
  expect(focused()).toBe('office:leeds');
  press('Enter');
  press('ArrowUp');
  press(' ');
  expect(onChoose.mock.calls.map(([id]) => id)).toEqual(['office:leeds', focused()]);
  // The only stop of the tab key is where the reader was.
  const stops = screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0);
  expect(stops.map((stop) => stop.getAttribute('data-spot'))).toEqual([focused()]);
});

test('says what is chosen and what has failed', () => {
  const { figure, onChoose } = drawn(['location:london']);
  render(figure);
  const place = screen.getByRole('button', { name: 'London, peering location, failed' });
  expect(place).toHaveAttribute('aria-pressed', 'true');
  fireEvent.click(screen.getByRole('button', { name: /Amsterdam circuit, primary connection, in use$/ }));
  expect(onChoose).toHaveBeenCalledWith('connection:er-ams.primary');
});

test('is one image where nothing can be chosen', () => {
  const { figure } = drawn();
  render(<MapFigure {...figure.props} onChoose={undefined} />);
  expect(screen.getByRole('img', { name: 'Map' })).toBeInTheDocument();
  expect(screen.queryAllByRole('button')).toEqual([]);
});
