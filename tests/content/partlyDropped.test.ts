// A firewall at another office that drops replies whose requests passed no firewall at all.

import { expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { sceneExplanation } from '../../src/content/explanations/scene';
import { firewallStatement, replyEnding, symmetryText } from '../../src/content/pathWords';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { toldOf } from '../../src/store/network/derived';
import { asked } from '../fixtures/scenarios';

const textWith = (prepend: number) => `network: Replies through another office
version: 1
wans:
  w: {provider: carrier}
offices:
  a: {circuits: [er-a], wan: w, exit: none}
  b: {circuits: [er-b], wan: w, exit: none, firewall: everything}
circuits:
  er-a: {location: east, provider: one, peerings: [private], prepend: ${prepend}}
  er-b: {location: west, provider: two, peerings: [private]}
vnets:
  hub: {circuits: {er-a: {}, er-b: {}}}
`;

function askedWith(prepend: number) {
  const question = { office: 'a', destination: 'vnet:hub', prefer: '', options: [], failures: [] };
  const told = toldOf(textWith(prepend), question);
  if (!told) throw new Error('no answer');
  return assess(told.topology, told.answer.scenario);
}

it('no reply is said to arrive that a firewall may drop', () => {
  const endings = [0, 1, 2, 3].map((prepend) => {
    const { outcome } = askedWith(prepend);
    return [outcome.reachability, replyEnding(outcome)];
  });
  expect(endings).toEqual([
    ['reached', null],
    ['reached', null],
    ['partly', 'Arrives, unless a firewall that did not see its request drops it.'],
    ['reply-dropped', 'Dropped by a firewall that did not see the request.'],
  ]);
});

it('no firewall is said to have seen requests that passed none', () => {
  expect(sceneExplanation(askedWith(3), null).state.text).toMatch(
    /through a firewall that did not see the requests/,
  );
});

it('an edge of the office is named where its own firewall drops the replies', () => {
  const dropped = assess(texasSeattle, asked({ exit: 'on', failures: ['nat-prefix'] }));
  expect(symmetryText(dropped, 'request')).toMatch(/through another edge/);
  expect(firewallStatement(dropped)).toMatch(/leaves Seattle through one edge/);
});

it('no firewall of another office is called an edge of this one', () => {
  const dropped = askedWith(3);
  const told = [firewallStatement(dropped), symmetryText(dropped, 'request')].join(' ');
  expect(told).toMatch(/that did not see/);
  expect(told).not.toMatch(/edge/);
});
