// Gathers the statements and texts in any value of content.

import type { Statement } from '../../src/content/sources';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isStatement = (value: unknown): value is Statement =>
  isRecord(value) && typeof value.text === 'string' && 'source' in value;

export function statementsIn(value: unknown): readonly Statement[] {
  if (isStatement(value)) return [value];
  return isRecord(value) ? Object.values(value).flatMap(statementsIn) : [];
}

export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}

export const wordsIn = (texts: readonly string[]): number =>
  texts.join(' ').split(/\s+/).filter(Boolean).length;
