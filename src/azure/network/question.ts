// A question that Azure cannot answer: the likeliest answer first, "don't know" last, each with its edits.

import type { Edit, Path } from '../../format/writing/applied';
import type { Plain } from '../../format/writing/plain';
import type { NetworkDescription } from '../../model/description';
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
  /** Questions left open by this paste. */
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
  /** None where the text already has it, or for an unknown answer. */
  readonly edits: readonly Edit[];
};

/** A typed answer. */
export type Own =
  /** A prefix, a region, a location, a name: set at all of the places. */
  | {
      readonly kind: 'value';
      readonly field: 'nat' | 'communities' | 'location' | 'provider' | 'name';
      readonly paths: readonly Path[];
      /** Edits needed before the value can be set. */
      readonly first: readonly Edit[];
    }
  /** Names of the offices behind each circuit; one name at two circuits is one office with both. */
  | { readonly kind: 'offices'; readonly rows: readonly OfficeRow[]; readonly current: NetworkDescription };

/** A circuit, and the ids of the offices that are behind it now. */
export type OfficeRow = { readonly circuit: string; readonly offices: readonly string[] };

/** The question for one office. */
export type OfficePart = {
  readonly office: string;
  readonly name: string;
  readonly answers: readonly Answer[];
};

export type Question = {
  readonly code: QuestionCode;
  readonly elements: readonly string[];
  readonly parameters: Parameters;
  /** For all offices at once, where it is about offices. */
  readonly answers: readonly Answer[];
  readonly own?: Own | undefined;
  /** For each office whose answer is not in the text yet; absent where it is not about single offices. */
  readonly parts?: readonly OfficePart[] | undefined;
  /** The text has the answer. */
  readonly isSettled: boolean;
};

export const answer = (code: string, edits: readonly Edit[] = [], parameters: Parameters = {}): Answer => ({
  code,
  parameters,
  edits,
});
const unknown = answer('dont-know');
export const set = (path: Path, value: Plain): Edit => ({ kind: 'set', path, value });

export const ownValue = (
  field: Extract<Own, { readonly kind: 'value' }>['field'],
  paths: readonly Path[],
  first: readonly Edit[] = [],
): Own => ({ kind: 'value', field, paths, first });

export const question = (
  code: QuestionCode,
  elements: readonly string[],
  answers: readonly Answer[],
  more: Partial<Pick<Question, 'parameters' | 'own' | 'parts' | 'isSettled'>> = {},
): Question => ({
  code,
  elements,
  parameters: more.parameters ?? {},
  answers: [...answers, unknown],
  own: more.own,
  parts: more.parts?.map((part) => ({ ...part, answers: [...part.answers, unknown] })),
  isSettled: more.isSettled ?? more.parts?.length === 0,
});
