// Remark on the reader's last change if the verdict does not show it: a restored element, or a control
// without effect yet. Not in the address.

import type { Assessment } from '../analysis/assess';
import type { Change } from '../analysis/change';
import { causeSentence } from './causes';
import { isInternetSideDown } from './exitDown';
import { capitalised, inSentence } from './names';
import { officeOf } from './trafficWords';

/** Describes the path by the breakout without the circuit, while the circuit's path is shown. */
function withoutCircuit(assessment: Assessment): string | null {
  const { question } = assessment;
  if (question.exit === null)
    return 'the service is out of reach and none of this traffic crosses the internet';
  if (isInternetSideDown(assessment)) return null;
  return question.destination.peering === 'azure-private'
    ? 'packets follow the default route to the public internet and are dropped there'
    : 'traffic follows the default route over the public internet';
}

function exitSentences(assessment: Assessment): readonly string[] {
  const { topology, scenario, question, outcome } = assessment;
  const line = question.optionalExit?.line;
  if (line === undefined) return [];
  const isOnCircuit = outcome.reachability === 'reached' && outcome.privacy === 'yes';
  const then = isOnCircuit ? withoutCircuit(assessment) : null;
  const isPublic = question.destination.peering === 'microsoft';
  const isLacking = question.exit === null && scenario.failures.length > 0 && isPublic;
  return [
    question.exit !== null
      ? `${officeOf(assessment)} now has an internet breakout.`
      : `${capitalised(inSentence(topology, line))} is removed.`,
    ...(then ? [`If the circuit fails, ${then}.`] : []),
    // Without a failure the verdict says so.
    ...(isLacking ? ['Users need another path for DNS and sign-in.'] : []),
  ];
}

function settingSentences(assessment: Assessment, { settings, effect }: Change): readonly string[] {
  const { question, scenario } = assessment;
  if (question.circuits.length === 0 || effect === 'other-question') return [];
  const isUnseen = effect === 'nothing' || scenario.failures.length > 0;
  return [
    ...(settings.includes('options') ? exitSentences(assessment) : []),
    ...(settings.includes('prefer') && isUnseen
      ? [
          question.preferred === null
            ? 'Neither connection is preferred now.'
            : `The ${question.preferred.side} connection is preferred now.`,
        ]
      : []),
  ];
}

/** Returns sentences; empty if the verdict says it all. */
export function stepRemark(assessment: Assessment, step: Change): string {
  if (step.effect === 'other-question') return '';
  return [causeSentence(assessment.topology, [], step.restored), ...settingSentences(assessment, step)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
