// What every object of JavaScript has by itself, as a name that somebody gives: no table of ours may find it.

import { describe, expect, it } from 'vitest';
import { assessOf } from '../../src/command/assessOf';
import { readDescription } from '../../src/format/readDescription';
import { geographyOf } from '../../src/model/azureRegions';
import { notReadOf } from '../../src/store/network/notRead';

const described = (id: string) => `network: Test
version: 1
offices:
  ${id}:
    routers: {${id}: [er.primary], other: [er.secondary]}
    circuits: [er]
    wan: ${id}
    exit: internet
circuits:
  er: {location: ${id}, provider: ${id}, peerings: [microsoft, private]}
wans:
  ${id}: {provider: ${id}}
vnets:
  ${id}: {circuits: [er], region: ${id}}
services:
  ${id}: {region: us}
`;

function told(id: string): string {
  const { description, messages } = readDescription(described(id));
  expect(messages.filter(({ kind }) => kind === 'error')).toEqual([]);
  return String(assessOf(description, '', [], { errors: [], warnings: [] }).out);
}

describe('a name that every object has', () => {
  it('is a name like any other in all answers', () => {
    expect(told('constructor').replaceAll('onstructor', 'onstantine')).toBe(told('constantine'));
  });

  it('is no geography, and no key of the address', () => {
    expect(geographyOf('constructor')).toBeUndefined();
    expect(notReadOf(new Map([['constructor', '1']]))).toEqual([]);
  });
});
