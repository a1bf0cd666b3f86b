// Reads the choices in the address of a network. Undoes damage in transit where that makes a value known to the
// network; what stays unknown is kept as written, for the page to report.

import type { CompiledTopology } from '../../model/compiledTopology';
import { collectNotices } from '../addressNotices';
import type { Notice } from '../choices/addressKey';
import { leastMisread, type Parameter } from '../damagedAddress';
import { isNamed } from './askedCodec';
import { fixedValues } from './notRead';
import { SEPARATOR } from './shown';

/** Choices of an address as written. */
export type Written = {
  readonly choices: ReadonlyMap<string, string>;
  /** Keys that were found only after a repair. */
  readonly damaged: readonly string[];
};

/** The first of repeated keys counts. */
export function writtenIn(parameters: readonly Parameter[]): Written {
  const firsts = new Map([...parameters].reverse().map((each) => [each.key, each]));
  const inOrder = parameters.filter((each) => firsts.get(each.key) === each);
  return {
    choices: new Map(inOrder.map(({ key, value }) => [key, value])),
    damaged: inOrder.filter(({ damaged }) => damaged).map(({ key }) => key),
  };
}

const lists: readonly string[] = ['prefer', 'with', 'fail', 'compare'];

/** Patterns for values of the tour, whose steps load later. */
const forms: Readonly<Record<string, RegExp>> = {
  step: /^[a-z\d]+(-[a-z\d]+)*$/,
  answer: /^(\d+|not-sure)$/,
};

/** Null for a key whose values cannot be judged. */
function knownValue(topology: CompiledTopology | null, key: string): ((value: string) => boolean) | null {
  const fixed = Object.hasOwn(fixedValues, key) ? fixedValues[key] : undefined;
  if (fixed) return (value) => fixed.includes(value);
  const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
  if (form) return (value) => form.test(value);
  return topology && ((value) => isNamed(topology, key, value) ?? true);
}

export type Arrival = {
  readonly choices: ReadonlyMap<string, string>;
  /** The repairs, to be confirmed by the reader. */
  readonly repaired: readonly Notice[];
};

/** Without a topology, repairs only what needs none. */
export function repairedFor(topology: CompiledTopology | null, { choices, damaged }: Written): Arrival {
  const notices = collectNotices();
  const repaired = [...choices].map(([key, written]): [string, string] => {
    const isKnown = knownValue(topology, key);
    const attempt = (text: string) => {
      const parts = (lists.includes(key) ? text.split(SEPARATOR) : [text]).filter((part) => part !== '');
      const unknown = isKnown ? parts.filter((part) => !isKnown(part)).length : 0;
      // Count a value that is only punctuation as misread, not as empty.
      const isLost = parts.length === 0 && written !== '';
      return { value: text, misread: isLost ? Number.POSITIVE_INFINITY : unknown };
    };
    const { value } = leastMisread(written, attempt);
    if (value !== written || damaged.includes(key)) notices.add('repaired', key, value);
    return [key, value];
  });
  return { choices: new Map(repaired), repaired: notices.all() };
}
