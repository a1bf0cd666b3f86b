// Marks of the verdict: does it work, and is it private?

import type { Assessment } from '../analysis/assess';
import { endDown } from './endDown';
import { inSentence } from './names';
import { pathsCounted } from './pathCount';

export type Mark = {
  readonly tone: 'good' | 'bad' | 'warning' | 'nothing';
  readonly title: string;
  readonly detail: string;
};

function waysDetail({ topology, outcome, state }: Assessment): string {
  if (state === 'silently-on-internet') return 'by the default route';
  const { requests } = outcome;
  return requests.length === 1 && state === 'private-without-redundancy'
    ? 'one path left'
    : pathsCounted(topology, requests);
}

function noRouteDetail(assessment: Assessment): string {
  const end = endDown(assessment);
  return end === null ? 'no route left' : `the ${end} is down`;
}

export function reachableMark(assessment: Assessment): Mark {
  switch (assessment.outcome.reachability) {
    case 'reached':
      return { tone: 'good', title: 'Reachable', detail: waysDetail(assessment) };
    case 'partly':
      return { tone: 'warning', title: 'Partly reachable', detail: 'some TCP connections fail' };
    case 'refused':
      return { tone: 'bad', title: 'Not reachable', detail: 'blocked at the internet breakout' };
    case 'undecided':
      return { tone: 'nothing', title: 'Not decided', detail: 'preferences contradict each other' };
    case 'no-route':
      return { tone: 'bad', title: 'Not reachable', detail: noRouteDetail(assessment) };
    case 'lost':
      return { tone: 'bad', title: 'Not reachable', detail: 'packets are dropped' };
    case 'no-reply':
      return { tone: 'bad', title: 'Not reachable', detail: 'no reply comes back' };
    case 'reply-dropped':
      return { tone: 'bad', title: 'Not reachable', detail: 'replies are dropped' };
  }
}

/**
 * Names where the internet begins: the exposed line, or the office's own if only links beyond it are exposed.
 */
function startOfInternet({ topology, question, outcome }: Assessment): string {
  const exposed = topology.links.find(
    ({ id, kind }) => kind === 'internet-line' && outcome.exposedLinks.includes(id),
  );
  const line = exposed?.id ?? topology.exits.find(({ office }) => office === question.office.id)?.line;
  return line === undefined ? 'over the public internet' : `from ${inSentence(topology, line)} on`;
}

export function privateMark(assessment: Assessment): Mark {
  const { outcome, privateUntil, state } = assessment;
  const until = privateUntil === 'resource' ? 'to the resource' : 'to the Microsoft edge';
  switch (outcome.privacy) {
    case 'yes':
      // Do not mark an unanswered path as good, however private.
      return outcome.reachability === 'reached'
        ? { tone: 'good', title: 'Private', detail: until }
        : { tone: 'nothing', title: 'Requests only', detail: `private ${until}` };
    case 'no':
      // Do not mark intended internet use as bad: most regulations allow it.
      return {
        tone: state === 'internet' ? 'nothing' : 'bad',
        title: 'Not private',
        detail: startOfInternet(assessment),
      };
    case 'mixed':
      return {
        tone: 'warning',
        title: 'Partly private',
        detail: state === 'reply-dropped' ? 'one direction on the internet' : 'some of it on the internet',
      };
    case 'encrypted':
      return { tone: 'warning', title: 'Encrypted', detail: 'in a tunnel over the internet' };
    case 'undecided':
      return { tone: 'nothing', title: 'Not decided', detail: 'so neither is this' };
    case 'none':
      return { tone: 'nothing', title: 'Nothing flows', detail: 'so nothing crosses the internet' };
  }
}
