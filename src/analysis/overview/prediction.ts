// Checks a user's prediction of a network under failures against the engine.

import type { DestinationId, FailureId, LinkId } from '../../model/compiledTopology';
import type { ElementId } from '../../model/description';
import { type Conversation, converse } from '../../routing/conversation';
import { type Judgement, judge, type Privacy, type Reachability } from '../judge';
import { type Carriers, carriersOf } from './carriers';
import type { Examination } from './examination';

export type Situation = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  /** None while nothing has failed. */
  readonly failures: readonly FailureId[];
};

export type Outcome = { readonly answer: Judgement; readonly carriers: Carriers };

/** A claim about an outcome; absent parts may be anything. */
export type Claim = {
  readonly reachability?: readonly Reachability[];
  readonly privacy?: Privacy;
  /** Exactly these carry the requests, in any order. */
  readonly requests?: readonly LinkId[];
  readonly replies?: readonly LinkId[];
};

/** Null where the office, the destination or one of the failures does not exist. */
export function conversationIn(examination: Examination, situation: Situation): Conversation | null {
  const { office, destination, failures } = situation;
  const { failureTargets } = examination.compiled.topology;
  const asked = examination.caseOf(office, destination);
  const failed = failures.flatMap((id) => failureTargets.find((each) => each.id === id) ?? []);
  if (!asked || failed.length !== failures.length) return null;
  return converse(examination.planeUnder(failed), asked.flow);
}

/** Null where there is no such conversation. */
export function outcomeOf(examination: Examination, situation: Situation): Outcome | null {
  const conversation = conversationIn(examination, situation);
  if (!conversation) return null;
  const { topology } = examination.compiled;
  return { answer: judge(conversation), carriers: carriersOf(topology, conversation) };
}

const areSame = (claimed: readonly LinkId[] | undefined, found: readonly LinkId[]): boolean =>
  claimed === undefined || [...claimed].sort().join() === [...found].sort().join();

export const holds = (
  { reachability, privacy, requests, replies }: Claim,
  { answer, carriers }: Outcome,
): boolean =>
  (reachability?.includes(answer.reachability) ?? true) &&
  (privacy === undefined || privacy === answer.privacy) &&
  areSame(requests, carriers.requests) &&
  areSame(replies, carriers.replies);

/** The index of the one true option. Null where none or several are true: then the question is invalid. */
export function rightOption(options: readonly { readonly claim: Claim }[], outcome: Outcome): number | null {
  const right = options.flatMap(({ claim }, place) => (holds(claim, outcome) ? [place] : []));
  const [first, second] = right;
  return first !== undefined && second === undefined ? first : null;
}
