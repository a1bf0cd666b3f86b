// Computes one office and destination: the current answers, the wish, and the effect of each failure.

import type { FailureTarget } from '../../model/compiledFailures';
import type { DestinationId, FailureId } from '../../model/compiledTopology';
import type { ElementId, NetworkDescription, Wish } from '../../model/description';
import { contradictingOffices } from '../contradicting';
import type { Judgement } from '../judge';
import type { RequirementVerdict } from '../judgeRequirement';
import { judgeWish, wishFor } from '../judgeWish';
import type { Carriers } from './carriers';
import { type Damage, damageBetween, sendsOut } from './damage';
import type { Case, Examination } from './examination';

export type RiskEffect = {
  readonly risk: FailureId;
  readonly damage: Damage;
  readonly answer: Judgement;
  /** Whether packets go out to the public internet that did not before; also where the service ends. */
  readonly exposes: boolean;
};

export type Cell = {
  readonly office: ElementId;
  readonly destination: DestinationId;
  readonly answer: Judgement;
  readonly carriers: Carriers;
  /** The wish as written, or as the intact network provides. */
  readonly wish: Wish;
  readonly isWishGiven: boolean;
  /** Whether the current answer satisfies the wish. */
  readonly meetsWish: boolean;
  /** The verdict on a wish that is written; null where none is. An outage shows no private path. */
  readonly wishVerdict: RequirementVerdict | null;
  /** Offices whose preferences contradict each other; absent where the answer is decided. */
  readonly contradicting?: readonly ElementId[];
  /** Single failures that change the answer for the worse or the better, in the order of the topology. */
  readonly effects: readonly RiskEffect[];
};

/** Whether an answer is good enough. Partial reachability counts as unreachable. */
export function meets({ reachability, privacy }: Judgement, wish: Wish | 'reachable'): boolean {
  if (reachability !== 'reached') return false;
  switch (wish) {
    case 'any':
    case 'reachable':
      return true;
    case 'encrypted':
      return privacy === 'yes' || privacy === 'encrypted';
    case 'private':
      return privacy === 'yes';
  }
}

const asIntact = ({ privacy }: Judgement): Wish =>
  privacy === 'yes' ? 'private' : privacy === 'encrypted' ? 'encrypted' : 'any';

/** The office itself sends the traffic: without it there is none. */
export const isAsker = ({ kind, office }: FailureTarget, asked: Case): boolean =>
  kind === 'office' && office === asked.office;

/** The effect of each of these risks on its own. */
export function effectsOn(
  examination: Examination,
  asked: Case,
  risks: readonly FailureTarget[],
): readonly RiskEffect[] {
  return risks.flatMap((risk) => {
    if (isAsker(risk, asked)) return [];
    const answer = examination.answerUnder(asked, risk);
    if (answer === asked.answer) return [];
    const damage = damageBetween(asked.answer, answer);
    return damage === 'none'
      ? []
      : [{ risk: risk.id, damage, answer, exposes: sendsOut(asked.answer, answer) }];
  });
}

/** On a control plane of its own: what is consulted for this says nothing about the answer. */
const contradictingIn = ({ compiled, planeUnder }: Examination, { flow }: Case): readonly ElementId[] =>
  contradictingOffices(compiled.topology, planeUnder([]), [flow.destination, flow.source]).map(
    ({ office }) => office,
  );

export function cellOf(examination: Examination, description: NetworkDescription, asked: Case): Cell {
  const given = wishFor(description, asked.office, asked.destination);
  const wish = given ?? asIntact(asked.answer);
  const { office, destination, answer, carriers } = asked;
  return {
    office,
    destination,
    answer,
    carriers,
    ...(answer.reachability === 'undecided' ? { contradicting: contradictingIn(examination, asked) } : {}),
    wish,
    isWishGiven: given !== null,
    meetsWish: meets(answer, wish),
    wishVerdict: given === null ? null : judgeWish(answer, given).verdict,
    effects: effectsOn(examination, asked, examination.risks),
  };
}
