// Questions that were answered or left open, with the text around each, so that it can be taken back.

export type Answered = {
  /** Several where one answer was given for several offices. */
  readonly keys: readonly string[];
  /** Left to an assumption. */
  readonly isOpen: boolean;
  /** Absent after a reload. */
  readonly texts?: { readonly before: string; readonly after: string } | undefined;
};

export const isPassed = (all: readonly Answered[], key: string): boolean =>
  all.some(({ keys }) => keys.includes(key));

/** The text before the last answer; null where it was edited since, or did not change. */
export function textBefore(all: readonly Answered[], current: string): string | null {
  const texts = all.at(-1)?.texts;
  return texts && texts.after === current && texts.before !== current ? texts.before : null;
}

export const openIn = (all: readonly Answered[]): readonly Answered[] => all.filter(({ isOpen }) => isOpen);
