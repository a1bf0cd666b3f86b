// Identifies text without readable output, so that the message can suggest what to run instead.

import type { Cut, Piece } from './pieces';

export type Unreadable =
  | 'bicep'
  | 'terraform-source'
  | 'terraform-text'
  | 'table'
  | 'picture'
  | 'query'
  | 'script'
  | 'unknown';

export type UnreadableAt = { readonly kind: Unreadable; readonly line: number };

const dashes = /^\s*-{2,}(?:\s+-{2,})+\s*$|^[|+][-=+|: ]{6,}$/;
const bicep =
  /^[ \t]*(?:resource\s+\w+\s+'[\w.]+\/[^']*'|param\s+\w+\s+(?:string|int|bool|object|array)\b|targetScope\s*=|using\s+'[^']*\.bicep'|module\s+\w+\s+'|@secure\(\))/m;
const hcl =
  /^[ \t]*(?:(?:resource|data)\s+"azurerm_\w+"\s+"[\w-]+"|provider\s+"\w+"|variable\s+"\w+"|module\s+"[\w-]+"|terraform)\s*\{/m;
const terraformText =
  /^[ \t]*#[ \t]+(?:data\.|module\.[\w.[\]"-]+\.)?azurerm_\w+\.[\w[\]"-]+(?:\s|:)|Terraform (?:will perform|used the selected providers)|^Plan: \d+ to add/m;
const query = /^[ \t]*(?:resources|where|\|\s*(?:where|project|extend|mv-expand))\b/im;
const script = /^[ \t]*(?:az[ \t]+\w|(?:Get|New|Set|Add|Connect)-Az\w+|#!\/|set -e|\$\w+\s*=|param\s*\()/m;

const controlCharacters = /[^\P{Cc}\s\u0085]|\ufffd/gu;
const MOST_UNREADABLE = 8;

export const isBinary = (text: string): boolean =>
  (text.slice(0, 4000).match(controlCharacters)?.length ?? 0) > MOST_UNREADABLE;

/** The header line of a table among the lines outside any output. */
export function tableAt({ between }: Pick<Cut, 'between'>): number | undefined {
  const at = between.findIndex(({ text }) => dashes.test(text));
  if (at >= 0) return between[at - 1]?.line ?? between[at]?.line;
  const commas = ({ text }: { readonly text: string }) => text.match(/[,;]/g)?.length ?? 0;
  const cells = between.find(
    (each, index) =>
      commas(each) >= 2 &&
      !/[:.({]\s|[:.({]$/.test(each.text) &&
      commas(between[index + 1] ?? { text: '' }) === commas(each),
  );
  return between.find(({ text }) => (text.match(/\t/g)?.length ?? 0) >= 3)?.line ?? cells?.line;
}

const isOutput = ({ value }: Piece) =>
  value.kind !== 'scalar' && value.isWhole && (value.kind === 'map' ? value.entries : value.items).length > 0;

/** The kind of text where no output was found. */
export function unreadable(text: string, cut: Cut): UnreadableAt {
  const first = cut.between[0]?.line ?? 1;
  if (isBinary(text)) return { kind: 'picture', line: 1 };
  if (bicep.test(text)) return { kind: 'bicep', line: 1 };
  if (terraformText.test(text)) return { kind: 'terraform-text', line: 1 };
  if (hcl.test(text)) return { kind: 'terraform-source', line: 1 };
  const table = tableAt(cut);
  if (table !== undefined) return { kind: 'table', line: table };
  const [, rest = ''] = text.match(/^([^\n]*)/) ?? [];
  if (query.test(text) && /\|\s*(?:project|extend|where)\b/i.test(text))
    return { kind: 'query', line: first };
  const output = cut.pieces.find(isOutput);
  if (output) return { kind: 'unknown', line: output.line };
  if (cut.commands.length > 0 || script.test(text))
    return { kind: 'script', line: cut.commands[0]?.line ?? first };
  return { kind: 'unknown', line: rest.trim() === '' ? first : 1 };
}
