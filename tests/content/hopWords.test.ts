import { expect, it } from 'vitest';
import { assess } from '../../src/analysis/assess';
import { pathHeading, tellingPaths } from '../../src/content/network/hopWords';
import { everyNetwork } from '../../src/networks/library/everyNetwork';
import { nothingAsked } from '../../src/store/network/askedCodec';
import { toldOf } from '../../src/store/network/derived';

it.each(Object.entries(everyNetwork))(
  'numbers the paths hop by hop as the verdict counts them: %s',
  (_, { text }) => {
    const first = toldOf(text, nothingAsked);
    expect(first).not.toBeNull();
    for (const { id: destination } of first?.topology.destinations ?? [])
      for (const { id: office } of first?.topology.offices.filter(({ users }) => users) ?? []) {
        const told = toldOf(text, { ...nothingAsked, office, destination });
        if (!told?.answer.listsAll) continue;
        const { requests } = told.answer;
        expect(requests.length).toBe(assess(told.topology, told.answer.scenario).outcome.requests.length);
        const telling = tellingPaths(told.topology, requests);
        const numbers = telling.flatMap((each) => {
          const heading = pathHeading(each, requests.length);
          const [from, to = from] = [...heading.matchAll(/\d+(?=.* of )/g)].map(([number]) => Number(number));
          if (requests.length > 1) expect(heading).toContain(` of ${requests.length}`);
          if (from === undefined || to === undefined) return [1];
          return Array.from({ length: to - from + 1 }, (__, index) => from + index);
        });
        expect(numbers).toEqual(requests.map((__, index) => index + 1));
      }
  },
);
