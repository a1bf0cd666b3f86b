// Merges a paste into an existing text, with an alternative for each change.

import type { Describing } from '../../azure/describe';
import { type Change, mergedInto } from '../../azure/merge';
import { changeSentence, changesToTell, newElementsSentence } from '../../azure/words/changeSentences';
import type { Edit } from '../../format/writing/applied';

export type MergeChange = {
  readonly kind: Change['kind'];
  readonly text: string;
  /** Edits that apply the alternative; absent without one. */
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

/** Returns undefined if the text cannot be parsed or the paste has no network. */
export function mergedText(current: string, { described, text }: Describing): MergedText | undefined {
  const merged = text === undefined ? undefined : mergedInto(current, described);
  return (
    merged && {
      text: merged.text,
      changes: toldOf(merged.changes),
    }
  );
}
