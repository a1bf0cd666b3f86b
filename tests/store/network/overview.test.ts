import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workOut } from '../../../src/analysis/overview/ledger';
import { readDescription } from '../../../src/format/readDescription';
import { overviewPieces } from '../../../src/store/network/overviewJob';
import { createOverviewStore, type RunOverview } from '../../../src/store/network/overviewStore';

const file = (name: string) => {
  const path = join(import.meta.dirname, '../../fixtures/networks', `${name}.network.yaml`);
  return readDescription(readFileSync(path, 'utf8')).description;
};

/** Pieces when they are asked for, and no longer once it was ended. */
function byHand() {
  const running: { next: () => boolean; isEnded: boolean }[] = [];
  const run: RunOverview = (description, on) => {
    const pieces = overviewPieces(description);
    const job = {
      isEnded: false,
      next: () => {
        const { value, done } = pieces.next();
        if (done) return false;
        if (!job.isEnded) on.piece(structuredClone(value));
        return true;
      },
    };
    running.push(job);
    return () => {
      job.isEnded = true;
    };
  };
  return { run, running };
}

describe('an overview', () => {
  it('comes in pieces that together are all that is worked out at once', () => {
    const { run, running } = byHand();
    const store = createOverviewStore(run);
    const description = file('branches');
    store.getState().workOut(description);
    expect(store.getState().status).toBe('working');
    while (running[0]?.next());
    const { status, overview, ledger, pairs } = store.getState();
    expect(status).toBe('done');
    expect(overview).toEqual(workOut(description).overview);
    expect(ledger.length).toBeGreaterThan(3);
    expect(pairs.length).toBeGreaterThan(0);
  });

  it('keeps what it has when it is stopped, and begins anew for another description only', () => {
    const { run, running } = byHand();
    const store = createOverviewStore(run);
    const description = file('branches');
    store.getState().workOut(description);
    running[0]?.next();
    store.getState().cancel();
    while (running[0]?.next());
    expect(store.getState()).toMatchObject({ status: 'cancelled', overview: null });
    expect(store.getState().rows).toHaveLength(1);
    store.getState().workOut(description);
    expect(running).toHaveLength(1);
    store.getState().workOut(file('us-uk'));
    expect(running).toHaveLength(2);
    while (running[1]?.next());
    expect(store.getState().overview?.rows.map(({ group }) => group.office)).toEqual(['new-york', 'london']);
  });
});
