// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RequirementCheck } from '../../../src/view/panels/RequirementCheck';
import { openRoom } from './openRoom';

it.each([
  ['in-transit', 0],
  ['in-transit-and-at-rest', 0],
  ['never-internet', 1],
])('excepts from “you can comply over the internet” only what asks to keep off it: %s', (need, times) => {
  openRoom(<RequirementCheck />, `need=${need}`);
  expect(screen.getByText(/ExpressRoute isn’t the only way/)).toBeVisible();
  expect(screen.queryAllByText(/literally to keep off the public internet/)).toHaveLength(times);
});
