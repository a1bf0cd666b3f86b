import type { Page } from '@playwright/test';
import { walked } from '../fixtures/cases';
import { type RecordedAnswer, recordedAnswers } from '../fixtures/recordedAnswers';
import { expect, test } from './onePage';

/** Long enough for a busy machine; nothing is timed here. */
const ENOUGH_TIME_MS = 120_000;
const AT_LEAST = 200;
const POLICIES = ['active-active', 'primary-preferred', 'no-breakout', 'filter-empty'];

/** Failure sets spread evenly over one policy's answers, each set once. */
function sampleOf(policy: string): readonly RecordedAnswer[] {
  const byFailures = new Map<string, RecordedAnswer[]>();
  for (const answer of recordedAnswers) {
    if (answer.policy !== policy) continue;
    const failures = /fail=([^&]*)/.exec(answer.query)?.[1] ?? '';
    byFailures.set(failures, [...(byFailures.get(failures) ?? []), answer]);
  }
  // Each set is asked of one of its four questions, and they take turns.
  return [...byFailures.values()].flatMap((answers, index) => answers[index % answers.length] ?? []);
}

const samples = POLICIES.map((policy) => ({ policy, answers: sampleOf(policy) }));

type Seen = {
  readonly query: string;
  readonly reachable: string | undefined;
  readonly isPrivate: string | undefined;
  readonly paths: readonly string[];
  readonly returnPaths: readonly string[];
};

/** What the page shows for each address, taken one after the other without loading it anew. */
function shownFor(page: Page, queries: readonly string[]): Promise<Seen[]> {
  return page.evaluate(async (addresses) => {
    const listed = (name: string) =>
      [...document.querySelectorAll(`section[aria-label="Path"] ol[aria-label="${name}"]`)]
        .map((list) =>
          [...list.querySelectorAll('[data-id]')].map((hop) => hop.getAttribute('data-id')).join(' '),
        )
        .sort();
    const seen: Seen[] = [];
    for (const query of addresses) {
      history.pushState(null, '', query === '' ? location.pathname : `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve));
      const verdict = document.querySelector<HTMLElement>('[role="status"][aria-label="Verdict"]');
      seen.push({
        query,
        reachable: verdict?.dataset.reachable,
        isPrivate: verdict?.dataset.private,
        paths: listed('Hops'),
        returnPaths: listed('Return hops'),
      });
    }
    return seen;
  }, queries);
}

const reversed = (paths: readonly string[]) =>
  paths.map((path) => path.split(' ').reverse().join(' ')).sort();

function expectedOf({ query, status, exposure, paths, returnPaths, droppedAt }: RecordedAnswer): Seen {
  const isSymmetric = reversed(paths).join() === returnPaths.join();
  const diesOutside = droppedAt.some((path) => path.split(' ').includes('internet'));
  // None of these answers is partly on the internet; those of other networks are (tests/conformance).
  const isPrivate: Record<string, string> = { private: 'yes', internet: 'no' };
  return {
    query,
    reachable: status === 'ok' ? 'yes' : 'no',
    isPrivate: exposure ? isPrivate[exposure] : diesOutside ? 'no' : 'none',
    paths,
    returnPaths: isSymmetric ? [] : returnPaths,
  };
}

test.describe.configure({ timeout: ENOUGH_TIME_MS });

test('the sample is large enough', () => {
  const sets = new Set(
    samples.flatMap(({ answers }) => answers.map(({ query }) => /fail=.*/.exec(query)?.[0])),
  );
  expect(sets.size).toBeGreaterThanOrEqual(AT_LEAST);
});

test('shows what the recorded routers did under each policy, failure set by failure set from the address', async ({
  explainer,
  page,
}) => {
  await explainer.open();
  // Until the second script is there, the verdict is that of the opening scene.
  await page.waitForLoadState('networkidle');
  for (const [turn, { policy, answers: all }] of samples.entries()) {
    const answers = walked(all, turn);
    await test.step(`${policy}, ${answers.length} failure sets`, async () => {
      const seen = await shownFor(
        page,
        answers.map(({ query }) => query),
      );
      expect(seen, policy).toEqual(answers.map(expectedOf));
    });
  }
});
