// The two marks of the verdict: does it work, and is it private?

import type { Assessment } from '../analysis/assess';
import { inSentence } from './names';
import { pathsCounted } from './pathCount';

export type Mark = {
  readonly tone: 'good' | 'bad' | 'warning' | 'nothing';
  readonly title: string;
  readonly detail: string;
};

function waysDetail({ outcome, state }: Assessment): string {
  if (state === 'silently-on-internet') return 'by the default route';
  const { requests } = outcome;
  return requests.length === 1 && state === 'private-without-redundancy'
    ? 'one path left'
    : pathsCounted(requests);
}

function noRouteDetail({ scenario, office, service }: Assessment): string {
  if (scenario.failures.includes(office)) return 'the office is down';
  return scenario.failures.includes(service) ? 'the service is down' : 'no route left';
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

const startOfInternet = ({ outcome }: Assessment): string =>
  outcome.exposedLinks.includes('seattle-internet')
    ? 'from Seattle’s internet breakout on'
    : 'from the Texas internet breakout on';

export function privateMark(assessment: Assessment): Mark {
  const { outcome, privateUntil, state } = assessment;
  const until = privateUntil === 'resource' ? 'to the resource' : `to ${inSentence('microsoft-edge')}`;
  switch (outcome.privacy) {
    case 'yes':
      // What nobody answers is no merit, however private it travels.
      return outcome.reachability === 'reached'
        ? { tone: 'good', title: 'Private', detail: until }
        : { tone: 'nothing', title: 'Requests only', detail: `private ${until}` };
    case 'no':
      // An intact path over the internet is no failure: most regulations do not rule it out.
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
