// What the reader's last step changed, where the verdict does not show it: what was restored, and controls that move
// nothing yet. A remark of this visit, which no address carries.

import type { Assessment } from '../analysis/assess';
import type { Change } from '../analysis/change';
import { causeSentence } from './causes';

const WAY_OUT = ['seattle-internet', 'internet', 'internet-microsoft'];

/** What the breakout means for the path shown, which is the circuit's as before: where traffic goes without that. */
function withoutCircuit(assessment: Assessment): string | null {
  const { scenario, question, service } = assessment;
  if (question.exit === null) return 'the service is down and nothing crosses the internet';
  if (scenario.failures.some((id) => WAY_OUT.includes(id))) return null;
  return service === 'azure-vnet'
    ? 'packets follow the default route to the public internet and are dropped there'
    : 'traffic follows the default route over the public internet';
}

function exitSentences(assessment: Assessment): readonly string[] {
  const { scenario, question, service, outcome } = assessment;
  const isOnCircuit = outcome.reachability === 'reached' && outcome.privacy === 'yes';
  const then = isOnCircuit ? withoutCircuit(assessment) : null;
  const isLacking = question.exit === null && scenario.failures.length > 0 && service === 'microsoft-public';
  return [
    question.exit !== null
      ? 'Seattle now has an internet breakout.'
      : 'Seattle’s internet breakout is removed.',
    ...(then ? [`If the circuit fails, ${then}.`] : []),
    // Without a failure the verdict says so itself.
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

/** One or more sentences; empty where the verdict says it all. */
export function stepRemark(assessment: Assessment, step: Change): string {
  if (step.effect === 'other-question') return '';
  return [causeSentence([], step.restored), ...settingSentences(assessment, step)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
