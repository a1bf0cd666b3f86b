// Marks of the verdict: does it work, and is it private?

import type { Assessment } from '../analysis/assess';
import type { Judgement, Reachability } from '../analysis/judge';
import { endNames, isPublicServiceDown } from './endDown';
import { pathsCounted } from './pathCount';
import { directionsOver, linesOut } from './trafficWords';

export type Tone = 'good' | 'bad' | 'out' | 'part' | 'encrypted' | 'nothing';

/** An answer at a glance. */
export type Sign = { readonly tone: Tone; readonly title: string };
export type Mark = Sign & { readonly detail: string };

const out: Sign = { tone: 'out', title: 'Not reachable' };

const reachableSigns: Readonly<Record<Reachability, Sign>> = {
  reached: { tone: 'good', title: 'Reachable' },
  partly: { tone: 'part', title: 'Partly reachable' },
  'no-route': out,
  refused: out,
  lost: out,
  'no-reply': out,
  'reply-dropped': out,
  undecided: { tone: 'nothing', title: 'Not decided' },
};

export const reachableSign = ({ reachability }: Judgement): Sign => reachableSigns[reachability];

/** Does not mark intended internet use as bad: most regulations allow it. */
export function privateSign(answer: Judgement, isByDesign: boolean): Sign {
  const { reachability, privacy } = answer;
  switch (privacy) {
    case 'yes':
      // Do not mark an unanswered path as good, however private.
      return reachability === 'reached' || reachability === 'partly'
        ? { tone: 'good', title: 'Private' }
        : { tone: 'nothing', title: 'Requests only' };
    case 'no':
      return { tone: isByDesign ? 'nothing' : 'bad', title: 'Not private' };
    case 'mixed':
      return { tone: 'part', title: 'Partly private' };
    case 'encrypted':
      return { tone: 'encrypted', title: answer.isInPartTunnelled ? 'Partly encrypted' : 'Encrypted' };
    case 'undecided':
      return { tone: 'nothing', title: 'Not decided' };
    case 'none':
      return { tone: 'nothing', title: 'Nothing flows' };
  }
}

function pathsDetail(assessment: Assessment): string {
  const { outcome, state, scenario } = assessment;
  if (state === 'silently-on-internet') return 'by the default route';
  const { requests } = outcome;
  const isLast = requests.length === 1 && state === 'private-without-redundancy';
  return isLast && scenario.failures.length > 0 ? 'one path left' : pathsCounted(assessment);
}

function noRouteDetail(assessment: Assessment): string {
  const end = assessment.endDown;
  if (end !== null) return `the ${endNames[end]} is down`;
  return assessment.isInterrupted ? 'no route left' : 'no route leads there';
}

const reachableDetails: Readonly<Record<Reachability, (assessment: Assessment) => string>> = {
  reached: pathsDetail,
  partly: () => 'some TCP connections fail',
  'no-route': noRouteDetail,
  refused: (assessment) =>
    isPublicServiceDown(assessment) ? 'the service is down' : 'blocked at the internet breakout',
  lost: () => 'packets are dropped',
  'no-reply': () => 'no reply comes back',
  'reply-dropped': () => 'replies are dropped',
  undecided: () => 'preferences leave it open',
};

export const reachableMark = (assessment: Assessment): Mark => ({
  ...reachableSign(assessment.outcome),
  detail: reachableDetails[assessment.outcome.reachability](assessment),
});

/** Names where the internet begins: the exposed lines, or the office's own if only links beyond it are exposed. */
function startOfInternet(assessment: Assessment): string {
  const lines = linesOut(assessment);
  return lines === null ? 'over the public internet' : `from ${lines} on`;
}

function privateDetail(assessment: Assessment): string {
  const { outcome, privateUntil, state } = assessment;
  switch (outcome.privacy) {
    case 'yes': {
      const until = privateUntil === 'resource' ? 'to the resource' : 'to the Microsoft edge';
      return privateSign(outcome, false).tone === 'good' ? until : `private ${until}`;
    }
    case 'no':
      return startOfInternet(assessment);
    case 'mixed':
      return state === 'reply-dropped' && directionsOver(assessment, outcome.exposedLinks).length === 1
        ? 'one direction on the internet'
        : 'some of it on the internet';
    case 'encrypted':
      return `${assessment.isWhollyInTunnel ? '' : 'in part '}in a tunnel over the internet`;
    case 'undecided':
      return 'so neither is this';
    case 'none':
      return 'so none of it crosses the internet';
  }
}

export const privateMark = (assessment: Assessment): Mark => {
  const { outcome, state } = assessment;
  return { ...privateSign(outcome, state === 'internet'), detail: privateDetail(assessment) };
};
