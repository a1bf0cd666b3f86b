// Parses text to a tree, with the package `yaml` in its failsafe schema: every scalar is text. Reads JSON
// too, being YAML.

import { isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar as YamlScalar } from 'yaml';
import type { Lines } from './leftOutBlocks';
import { limits, type TextLimits } from './limits';
import type { Message } from './message';
import { parseYaml } from './parseYaml';
import { firstDocument, refusal } from './prescan';
import { type Entry, type Place, placesOf, start, type Tree } from './tree';

export type Parsed = {
  /** Undefined where the text is no document at all. */
  readonly tree?: Tree | undefined;
  readonly messages: readonly Message[];
  /** Blocks with syntax errors, which are not in the tree; of an element its id may be. */
  readonly leftOut: readonly Lines[];
};

const emptyFile: Message = { code: 'empty-file', kind: 'error', at: start };

type Reader = {
  readonly placeAt: (offset: number) => Place;
  readonly messages: Message[];
  readonly depth: number;
};

const isEmptyPlain = (node: YamlScalar) => node.value === '' && node.type === YamlScalar.PLAIN;

function scalarText(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'string' ? node.value : String(node.value ?? '');
}

function treeOf(node: ParsedNode | null, reader: Reader, depth: number): Tree {
  const at = reader.placeAt(node?.range[0] ?? 0);
  const error = (code: 'alias' | 'tag' | 'too-deep'): Tree => {
    reader.messages.push({ code, kind: 'error', at });
    return { kind: 'nothing', at };
  };
  if (node === null) return { kind: 'nothing', at };
  if (depth > reader.depth) return error('too-deep');
  if (isAlias(node)) return error('alias');
  if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) return error('tag');
  if (isScalar(node))
    return isEmptyPlain(node)
      ? { kind: 'nothing', at }
      : { kind: 'scalar', text: scalarText(node) ?? '', at };
  if (isSeq(node))
    return { kind: 'list', at, items: node.items.map((item) => treeOf(item, reader, depth + 1)) };
  if (!isMap(node)) return { kind: 'nothing', at };
  const entries = node.items.flatMap(({ key, value }): readonly Entry[] => {
    const text = scalarText(key);
    const keyAt = reader.placeAt(key?.range?.[0] ?? 0);
    if (text === undefined || isAlias(key)) {
      reader.messages.push({ code: 'syntax', problem: 'key', kind: 'error', at: keyAt });
      return [];
    }
    const read =
      value === null ? ({ kind: 'nothing', at: keyAt } as const) : treeOf(value, reader, depth + 1);
    return [
      {
        key: { kind: 'scalar', text, at: keyAt },
        value: read.kind === 'nothing' ? { ...read, at: keyAt } : read,
      },
    ];
  });
  return { kind: 'map', at, entries };
}

/** Never throws, for any text. */
export function parseText(text: string, within: TextLimits = limits): Parsed {
  const refused = refusal(text, within);
  if (refused) return { messages: [refused], leftOut: [] };
  const { source, nextAt } = firstDocument(text);
  const placeAt = placesOf(source);
  const messages: Message[] = [];
  if (nextAt !== undefined)
    messages.push({ code: 'second-document', kind: 'error', at: placesOf(text)(nextAt) });
  try {
    const { contents, messages: wrong, leftOut } = parseYaml(source, within);
    messages.push(...wrong);
    const tree = treeOf(contents, { placeAt, messages, depth: within.depth }, 0);
    if (tree.kind === 'nothing')
      return { messages: wrong.length > 0 ? messages : [...messages, emptyFile], leftOut };
    return { tree, messages, leftOut };
  } catch {
    // Catches stack overflow from deep nesting in the recursive package, and any unexpected error.
    return { messages: [...messages, { code: 'too-deep', kind: 'error', at: start }], leftOut: [] };
  }
}
