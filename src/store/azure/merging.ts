// A paste for a text that is there already: what changes, and how each change can be taken the other way.

import type { Describing } from '../../azure/describe';
import { type Change, mergedInto } from '../../azure/merge';
import { changeSentence, changesToTell, newElementsSentence } from '../../azure/words/changeSentences';
import type { Edit } from '../../format/writing/applied';

export type MergeChange = {
  readonly kind: Change['kind'];
  readonly text: string;
  /** Takes it the other way; absent where there is nothing to choose. */
  readonly otherWay: readonly Edit[] | undefined;
};

export type MergedText = { readonly text: string; readonly changes: readonly MergeChange[] };

function otherWay({ kind, path, before, after }: Change): readonly Edit[] | undefined {
  if (kind === 'updated' && before !== undefined) return [{ kind: 'set', path, value: before }];
  if (kind === 'kept' && after !== undefined && before !== undefined)
    return [{ kind: 'set', path, value: after }];
  return undefined;
}

function toldOf(changes: readonly Change[]): readonly MergeChange[] {
  const added = newElementsSentence(changes);
  return [
    ...changesToTell(changes).map((change) => ({
      kind: change.kind,
      text: changeSentence(change),
      otherWay: otherWay(change),
    })),
    ...(added === undefined ? [] : [{ kind: 'added', text: added, otherWay: undefined } as const]),
  ];
}

/** Nothing where the text cannot be parsed, or the paste holds no network. */
export function mergedText(current: string, { described, text }: Describing): MergedText | undefined {
  const merged = text === undefined ? undefined : mergedInto(current, described);
  return (
    merged && {
      text: merged.text,
      changes: toldOf(merged.changes),
    }
  );
}
