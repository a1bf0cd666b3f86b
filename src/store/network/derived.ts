// Derives reading, compiled network and answer from text and question; each memoized.

import { askable } from '../../analysis/network/askable';
import { type NetworkAnswer, networkAnswer } from '../../analysis/network/networkAnswer';
import { type Compiled, compile } from '../../compile/compile';
import { type Reading, readDescription } from '../../format/readDescription';
import type { NetworkDescription } from '../../model/description';
import type { Topology } from '../../model/topology';
import { memoizeByIdentity } from '../memory/memoize';
import { type Asked, nothingAsked, understood } from './askedCodec';

export const readingOf: (text: string) => Reading = memoizeByIdentity(readDescription, 4);

const compiledOnce: (description: NetworkDescription) => Compiled = memoizeByIdentity(
  (description: NetworkDescription) => compile(description),
  4,
);

const topologyOnce: (compiled: Compiled) => Topology = memoizeByIdentity(askable, 4);

export type Told = {
  readonly description: NetworkDescription;
  readonly compiled: Compiled;
  readonly topology: Topology;
  readonly answer: NetworkAnswer;
  /** Names in the address that this network does not have. */
  readonly unknown: readonly string[];
};

function tell(text: string, asked: Asked): Told | null {
  const { description } = readingOf(text);
  if (description.offices.length === 0) return null;
  const compiled = compiledOnce(description);
  const question = understood(compiled.topology, asked);
  const answer = question && networkAnswer(compiled, question.scenario);
  if (!question || !answer) return null;
  return { description, compiled, topology: topologyOnce(compiled), answer, unknown: question.unknown };
}

/** Returns null where the text has no office to ask or no destination. */
export const toldOf: (text: string, asked: Asked) => Told | null = memoizeByIdentity(tell, 4);

export const canBeTold = (text: string): boolean => toldOf(text, nothingAsked) !== null;
