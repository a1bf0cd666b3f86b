import { expect, it } from 'vitest';
import { nothingAsked } from '../../../src/store/network/askedCodec';
import { toldOf } from '../../../src/store/network/derived';
import { mapIn, repliesDiffer } from '../../../src/store/network/replyMap';

const network = (weight: number) => `
network: n
version: 1
offices:
  west: {circuits: [er-west]}
  east: {circuits: [er-east]}
circuits:
  er-west: {location: oslo, provider: p, peerings: [private], global-reach: [er-east]}
  er-east: {location: bergen, provider: q, peerings: [private]}
vnets:
  hub: {circuits: {er-west: {}, er-east: {weight: ${weight}}}}
`;

const toldWith = (weight: number) =>
  toldOf(network(weight), { ...nothingAsked, office: 'west', destination: 'vnet:hub' }) ?? expect.fail();

it('offers the picture of the replies where only they take Global Reach', () => {
  const told = toldWith(100);
  const reach = told.topology.links.filter(({ kind }) => kind === 'global-reach').map(({ id }) => id);
  const { requests, replies } = told.answer.carriers;
  expect(requests).toEqual(replies);
  expect(repliesDiffer(told)).toBe(true);
  const isInUse = (direction: 'request' | 'reply') =>
    reach.some((id) => mapIn(told, direction).links.get(id)?.state === 'in-use');
  expect([isInUse('request'), isInUse('reply')]).toEqual([false, true]);
  expect(repliesDiffer(toldWith(0))).toBe(false);
});
