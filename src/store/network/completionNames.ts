// Names of a file that a completion offers, as they are written where several kinds are possible.

import { knownIds, knownParts } from '../../format/knownIds';
import { readDescription } from '../../format/readDescription';
import { parseText } from '../../format/text/parseText';
import type { Place } from '../../format/text/tree';
import type { ElementKind } from '../../model/elementNames';

export type CompletionName = {
  /** The id alone where it names one of these kinds only, otherwise "kind:id". */
  readonly written: string;
  readonly kind: ElementKind;
  /** Where the element is, or the one that it is part of. */
  readonly at: Place | undefined;
};

const withoutLine = (text: string, line: number): string =>
  text
    .split('\n')
    .map((each, index) => (index === line - 1 ? '' : each))
    .join('\n');

/** `line` is being typed, counted from 1: what it breaks is read without it. */
export function namesFor(
  text: string,
  line: number,
  kinds: readonly ElementKind[],
): readonly CompletionName[] {
  if (kinds.length === 0) return [];
  const rest = withoutLine(text, line);
  const texts = [text, rest].flatMap((each) => {
    const { tree } = parseText(each);
    return tree?.kind === 'map' ? [knownIds(tree)] : [];
  });
  const isWhole = kinds.every((kind) => texts.every((known) => known.has(kind)));
  const parts = isWhole ? [] : texts.map((known) => knownParts(readDescription(rest).description, known));
  const found = new Map<string, CompletionName & { readonly id: string }>();
  for (const kind of kinds)
    for (const known of [...texts, ...parts])
      for (const [id, at] of known.get(kind) ?? [])
        if (!found.has(`${kind}:${id}`)) found.set(`${kind}:${id}`, { written: id, id, kind, at });
  const all = [...found.values()];
  return all.map(({ id, kind, at }) => ({
    written: all.some((other) => other.id === id && other.kind !== kind) ? `${kind}:${id}` : id,
    kind,
    at,
  }));
}
