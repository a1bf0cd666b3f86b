// The verdict on any network says what its marks say, and an office that uses the internet by design carries no sign of failure.

import { describe, expect, it } from 'vitest';
import { networkAnswer } from '../../src/analysis/network/networkAnswer';
import { damages } from '../../src/analysis/overview/damage';
import { compile } from '../../src/compile/compile';
import { privateMarkOf } from '../../src/content/network/networkMarks';
import { networkVerdict } from '../../src/content/network/networkVerdict';
import { description } from '../../src/networks/texasSeattle/description';

const onTheInternet = { reachability: 'reached', privacy: 'no' } as const;

describe('the mark of a path over the internet', () => {
  it('is no sign of failure while nothing has failed', () => {
    expect(privateMarkOf(onTheInternet, 'microsoft', 'none')).toMatchObject({
      tone: 'nothing',
      title: 'Not private',
    });
  });

  it('is one where a failure has moved the traffic there', () => {
    for (const damage of damages.filter((each) => each.endsWith('to-internet')))
      expect(privateMarkOf(onTheInternet, 'microsoft', damage).tone).toBe('bad');
  });
});

describe('the verdict on traffic over the internet that does not work', () => {
  const compiled = compile(description);
  const scenario = {
    office: 'texas',
    destination: 'service:power-platform',
    prefer: null,
    options: [],
    failures: [],
  };
  const answer = networkAnswer(compiled, scenario);
  const said = (reachability: 'lost' | 'no-reply' | 'reply-dropped') =>
    answer && networkVerdict(compiled.topology, { ...answer, reachability, privacy: 'no' }).consequence;

  it('says that packets are dropped on the internet only where requests do not arrive', () => {
    expect(said('lost')).toMatch(/is dropped there/);
    expect(said('no-reply')).toBe('What is sent crosses the public internet.');
    expect(said('reply-dropped')).toBe('What is sent crosses the public internet.');
  });
});
