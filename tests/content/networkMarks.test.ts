// The verdict on any network says what its marks say, and an office that uses the internet by design carries no sign of failure.

import { describe, expect, it } from 'vitest';
import { damages } from '../../src/analysis/overview/damage';
import { privateMarkOf } from '../../src/content/network/networkMarks';

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
