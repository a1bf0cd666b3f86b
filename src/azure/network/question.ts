// A question that Azure cannot answer: the likeliest answer first, "don't know" last, each with what it changes.

import type { Edit, Path } from '../../format/writing/applied';
import type { Plain } from '../../format/writing/plain';
import type { Parameters } from './finding';

export type QuestionCode =
  /** The six, and the seventh for several circuits. */
  | 'offices'
  | 'routers'
  | 'exits'
  | 'pool'
  | 'prefer'
  | 'bfd'
  | 'last-mile'
  /** What else this paste leaves open. */
  | 'circuit'
  | 'location'
  | 'provider'
  | 'peerings'
  | 'route-filter'
  | 'vnet-link'
  | 'gateway'
  | 'zone';

export type Answer = {
  readonly code: string;
  readonly parameters: Parameters;
  /** None where the text says it already, or where nobody knows. */
  readonly edits: readonly Edit[];
};

export type Question = {
  readonly code: QuestionCode;
  readonly elements: readonly string[];
  readonly parameters: Parameters;
  readonly answers: readonly Answer[];
  /** Where a value of one's own goes: a prefix, a list of regions, a name. */
  readonly own?: { readonly path: Path; readonly field: string } | undefined;
};

export const answer = (code: string, edits: readonly Edit[] = [], parameters: Parameters = {}): Answer => ({
  code,
  parameters,
  edits,
});
const unknown = answer('dont-know');
export const set = (path: Path, value: Plain): Edit => ({ kind: 'set', path, value });

export const question = (
  code: QuestionCode,
  elements: readonly string[],
  answers: readonly Answer[],
  more: Partial<Pick<Question, 'parameters' | 'own'>> = {},
): Question => ({
  code,
  elements,
  parameters: more.parameters ?? {},
  answers: [...answers, unknown],
  own: more.own,
});
