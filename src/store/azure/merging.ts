// Merges a paste into an existing text, with an alternative for each change, and a way back.

import type { Describing } from '../../azure/describe';
import { mergedInto } from '../../azure/merge';
import type { Change } from '../../azure/merging/collect';
import { changeSentence, changesToTell, newElementsSentence } from '../../azure/words/changeSentences';
import type { Edit } from '../../format/writing/applied';
import { edited } from '../../format/writing/edit';

export type MergeChange = {
  readonly kind: Change['kind'];
  readonly text: string;
  /** Edits that apply the alternative; absent without one. */
  readonly otherWay: readonly Edit[] | undefined;
};

export type MergedText = {
  readonly text: string;
  readonly changes: readonly MergeChange[];
  /** Edits that take back what the merge wrote, and leave what was written since. */
  readonly undo: readonly Edit[];
};

const back = ({ path, before }: Change): Edit =>
  before === undefined ? { kind: 'remove', path } : { kind: 'set', path, value: before };

function otherWay(change: Change): readonly Edit[] | undefined {
  const { kind, path, after, otherWay: edits } = change;
  if (edits) return edits;
  if (kind === 'updated' || kind === 'added') return [back(change)];
  return kind === 'kept' && after !== undefined ? [{ kind: 'set', path, value: after }] : undefined;
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

/**
 * Returns undefined if the text cannot be parsed or the paste has no network. `earlier` is the last paste of this
 * visit that the text has.
 */
export function mergedText(
  current: string,
  { described, text }: Describing,
  earlier: Describing | null,
): MergedText | undefined {
  const merged = text === undefined ? undefined : mergedInto(current, described, earlier?.described);
  if (!merged) return undefined;
  const written = merged.changes.filter(({ kind }) => kind === 'updated' || kind === 'added');
  return { text: merged.text, changes: toldOf(merged.changes), undo: written.map(back).toReversed() };
}

/** The text without the merge: as it was before, or with what has been written since. */
export const withoutMerge = (
  current: string,
  {
    before,
    after,
    undo,
  }: { readonly before: string; readonly after: string; readonly undo: readonly Edit[] },
): string => (current === after ? before : (edited(current, undo) ?? before));
