// Parses text to a tree, with the package `yaml` in its failsafe schema: every scalar is text. Reads JSON
// too, being YAML.

import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, Scalar as YamlScalar } from 'yaml';
import { limits, type TextLimits } from './limits';
import type { Message, SyntaxProblem } from './message';
import { firstDocument, refusal } from './prescan';
import { type Entry, type Place, placesOf, start, type Tree } from './tree';

export type Parsed = {
  /** Undefined where the text is no document at all. */
  readonly tree?: Tree | undefined;
  readonly messages: readonly Message[];
};

/** By the error codes of the package `yaml`. */
const problems: Readonly<Record<string, SyntaxProblem>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BLOCK_IN_FLOW: 'indent',
  MISSING_CHAR: 'bracket',
  UNEXPECTED_TOKEN: 'other',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'colon',
  KEY_OVER_1024_CHARS: 'key',
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'quote',
  MISSING_ANCHOR: 'other',
  BAD_DIRECTIVE: 'directive',
  NON_STRING_KEY: 'key',
};

const MOST_SYNTAX_ERRORS = 100;

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
  if (refused) return { messages: [refused] };
  const { source, nextAt } = firstDocument(text);
  const placeAt = placesOf(source);
  const messages: Message[] = [];
  if (nextAt !== undefined)
    messages.push({ code: 'second-document', kind: 'error', at: placesOf(text)(nextAt) });
  try {
    const document = parseDocument(source, {
      schema: 'failsafe',
      version: '1.2',
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens: false,
      logLevel: 'silent',
    });
    for (const { code, pos } of document.errors.slice(0, MOST_SYNTAX_ERRORS)) {
      const at = placeAt(Math.min(pos[0], source.length));
      // The first error of a line causes the others.
      if (messages.some((message) => message.code === 'syntax' && message.at.line === at.line)) continue;
      messages.push({ code: 'syntax', problem: problems[code] ?? 'other', kind: 'error', at });
    }
    const tree = treeOf(document.contents, { placeAt, messages, depth: within.depth }, 0);
    if (tree.kind === 'nothing')
      return { messages: [...messages, { code: 'empty-file', kind: 'error', at: start }] };
    return { tree, messages };
  } catch {
    // Catches stack overflow from deep nesting in the recursive package, and any unexpected error.
    return { messages: [...messages, { code: 'too-deep', kind: 'error', at: start }] };
  }
}
