// Fixes a problem of a description by replacing the written word with the suggestion in its message.

import type { Message } from '../../format/text/message';
import type { Problem } from './problems';

export type QuickFix = {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
};

/** Returns the written word and the suggested one. */
function meantFor(message: Message): { readonly written: string; readonly meant: string } | null {
  switch (message.code) {
    case 'unknown-field':
      return message.meant ? { written: message.field, meant: message.meant.text } : null;
    case 'bad-value':
      return message.meant ? { written: message.value, meant: message.meant.text } : null;
    case 'bad-id':
    case 'no-such':
      return message.meant ? { written: message.id, meant: message.meant.text } : null;
    case 'close-to-known':
      return { written: message.id, meant: message.known };
    default:
      return null;
  }
}

/** Returns null without a suggestion, or if the text no longer contains the word. */
export function quickFixFor(text: string, { line, column, message }: Problem): QuickFix | null {
  const fix = meantFor(message);
  if (!fix || fix.written === '') return null;
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const found = (lines[line - 1] ?? '').indexOf(fix.written, column - 1);
  if (found < 0) return null;
  return { from: start + found, to: start + found + fix.written.length, insert: fix.meant };
}

export const applied = (text: string, { from, to, insert }: QuickFix): string =>
  text.slice(0, from) + insert + text.slice(to);
