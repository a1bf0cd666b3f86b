// Counts keys, ids and private words in a paste that were not read. Only the numbers leave this file.

import { behindPrompt } from './commands';
import { fingerprint } from './fingerprint';

export type Unread = {
  readonly serviceKeys: number;
  readonly authorizationKeys: number;
  readonly sharedKeys: number;
  /** Tokens, passwords, certificates, ids of authorizations. */
  readonly otherSecrets: number;
  readonly subscriptionIds: number;
  /** Tags, notes, prompts, names of people, other ids. */
  readonly others: number;
};

type Kind = keyof Unread;
/** Fingerprints of the values seen, so that a repeated value counts once and none is kept. */
export type Seen = Readonly<Record<Kind, ReadonlySet<number>>> & {
  /** True if there is written text between the outputs. */
  readonly isWritten: boolean;
};

const none: ReadonlySet<number> = new Set();
export const nothingSeen: Seen = {
  serviceKeys: none,
  authorizationKeys: none,
  sharedKeys: none,
  otherSecrets: none,
  subscriptionIds: none,
  others: none,
  isWritten: false,
};

type Found = Readonly<Record<Kind, Set<string>>>;

const guid = '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}';
// Every repetition has an upper bound and no name begins with one: otherwise a long near-match would be read
// once for each of its characters.

const marks = String.raw`[\\"'\u201c\u201d]{0,8}`;
const space = String.raw`\s{0,80}`;
/** A value after a name: JSON, YAML, HCL, PowerShell's list, JSON within a string. */
const value = String.raw`${marks}[ \t]{0,60}[:=][ \t]{0,60}${marks}([^\s\\"'\u201c\u201d,;{}\[\]]{1,400})`;
/** The value of a parameter or variable, one level deeper. */
const deeper = String.raw`${marks}${space}[:=]${space}\{${space}(?:${marks}(?:type|sensitive|metadata)${marks}${space}:${space}[\\"']?\w{1,40}[\\"']?${space},${space}){0,3}${marks}(?:defaultValue|value|default)${marks}${space}:${space}${marks}([^\s\\"',{}\[\]]{1,400})`;

const named = (name: string) => [
  new RegExp(`(?:${name})${value}`, 'gi'),
  new RegExp(`(?:${name})\\w{0,40}${deeper}`, 'gi'),
];

const serviceKey = 'service_?key';
const authorizationKey = 'authorization_?key';
const sharedKey = String.raw`shared_?key|\bpsk`;
const otherSecret = String.raw`auth_?resource_?guid|password|secret|access_?token|refresh_?token|connection_?string|sas_?token|private_?key|primary_?key|secondary_?key|certificate_?data|public_?cert_?data|cak|ckn|authorization\b(?=["':\s]{1,8}bearer)`;
const otherId = String.raw`\b(?:tenant_?id|client_?id|object_?id|principal_?id|created_?by|owner_?id)`;

const patterns: readonly (readonly [kind: Kind, patterns: readonly RegExp[]])[] = [
  ['serviceKeys', named(serviceKey)],
  ['authorizationKeys', named(authorizationKey)],
  ['sharedKeys', named(sharedKey)],
  ['otherSecrets', named(otherSecret)],
  [
    'subscriptionIds',
    [
      new RegExp(`subscriptions/(${guid})`, 'gi'),
      new RegExp(
        `subscription(?:_?id)?["'\\s]{0,80}[:=]${space}(?:\\{${space}"value"${space}:${space})?["']?(${guid})`,
        'gi',
      ),
    ],
  ],
  ['others', named(otherId)],
];

/** Excludes empty values, masks, and references to values kept elsewhere. */
const isValue = (text: string) =>
  text.length > 1 &&
  !/^(?:null|none|true|false|\*+|x+|<.*|\[.*|parameters\(.*|var\..*|param.*)$/i.test(text) &&
  !/^\*|x{4,}/i.test(text);

const tagsInBraces = /["']?\btags?(?:_all)?["']?\s{0,80}[:=]\s{0,80}\{([^{}]{0,8000})\}/gi;
const tagsInLines = /^([ \t]{0,80})tags:[ \t]{0,80}\n((?:\1[ \t]{1,80}[^\n]{0,400}\n?){1,200})/gim;
const tagValue = /[:=]\s{0,80}["']?([^"'\n,{}]{1,400})["']?/g;
const notes = /["']?service_?provider_?notes["']?[ \t]{0,80}:[ \t]{0,80}["']?([^"'\n]{1,2000})/gi;
const clientConfig = /azurerm_client_config[\s\S]{0,600}?["']id["']\s{0,80}:\s{0,80}["']([^"']{1,400})/gi;
const secureDefault =
  /["']type["']\s{0,80}:\s{0,80}["']secure(?:string|object)["']\s{0,80},[^{}]{0,400}?["']defaultValue["']\s{0,80}:\s{0,80}["']([^"']{1,400})/gi;
const vaultSecret =
  /azurerm_key_vault_secret[\s\S]{0,1200}?["']value["']\s{0,80}:\s{0,80}["']([^"']{1,400})/gi;
/** "the old key was abc" in a comment or a mail. */
const toldKey = /\bkey\s{1,20}(?:was|is|=|:)\s{0,20}["']?([\w+/=-]{6,400})/gi;

function addTags(text: string, seen: Found): void {
  const blocks = [...text.matchAll(tagsInBraces)].map(([, block = '']) => block);
  const indented = [...text.matchAll(tagsInLines)].map(([, , block = '']) => block);
  for (const block of [...blocks, ...indented])
    for (const [, found = ''] of block.matchAll(tagValue)) {
      const plain = found.trim();
      if (plain !== '' && !new RegExp(`^${guid}$`).test(plain) && isValue(plain)) seen.others.add(plain);
    }
}

function addNotes(text: string, seen: Found): void {
  for (const [, found = ''] of text.matchAll(notes))
    for (const part of found.split(/[,;]/)) if (isValue(part.trim())) seen.others.add(part.trim());
}

/** Counts user and machine names in prompts. */
function addPrompts(lines: readonly string[], seen: Found): void {
  for (const line of lines) {
    if (behindPrompt(line) === undefined) continue;
    const [, user, host] = /^\[?([\w.-]+)@([\w.-]+)/.exec(line.trim()) ?? [];
    const [, path] = /^(?:PS\s+)?([A-Za-z]:\\[^>]*|\/[^>]*)>/.exec(line.trim()) ?? [];
    for (const word of [user, host, path]) if (word !== undefined) seen.others.add(word);
  }
}

/** A table has its keys in a column. */
function addColumns(lines: readonly string[], seen: Found): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    const column = line.search(/\bService_?Key\b/i);
    if (column < 0 || !/^[-\s]{8,}$/.test(next) || !next.includes('--')) continue;
    for (const row of lines.slice(index + 2, index + 400)) {
      if (row.trim() === '') break;
      const [word = ''] = row.slice(column).split(/\s/, 1);
      if (isValue(word)) seen.serviceKeys.add(word);
    }
  }
}

const notices =
  /^\s*(?:\w+\s*[:=]|command group|warning|this command|az feedback|to learn more|#|\/\/|\||-{3,}|@|param|resource|var|output|}|\))/i;

/** `between` are the lines outside any output: text written around it counts once. */
export function seenIn(lines: readonly string[], between: readonly string[]): Seen {
  const text = lines.join('\n');
  const seen: Found = {
    serviceKeys: new Set(),
    authorizationKeys: new Set(),
    sharedKeys: new Set(),
    otherSecrets: new Set(),
    subscriptionIds: new Set(),
    others: new Set(),
  };
  for (const [kind, list] of patterns)
    for (const pattern of list)
      for (const [, found = ''] of text.matchAll(pattern))
        if (isValue(found)) seen[kind].add(found.toLowerCase());
  for (const [, found = ''] of text.matchAll(vaultSecret))
    if (isValue(found)) seen.sharedKeys.add(found.toLowerCase());
  const named = new Set([...seen.serviceKeys, ...seen.authorizationKeys, ...seen.sharedKeys]);
  for (const [, found = ''] of text.matchAll(secureDefault))
    if (isValue(found) && !named.has(found.toLowerCase())) seen.otherSecrets.add(found.toLowerCase());
  for (const [, found = ''] of text.matchAll(clientConfig)) seen.others.add(found.toLowerCase());
  for (const [, found = ''] of text.matchAll(toldKey)) seen.sharedKeys.add(found.toLowerCase());
  addTags(text, seen);
  addNotes(text, seen);
  addPrompts(lines, seen);
  addColumns(lines, seen);
  const isWritten = between.some((line) => {
    const start = line.slice(0, 400);
    return /\p{L}{2,}\s+\p{L}{2,}/u.test(start) && !notices.test(start) && !/ {2,}/.test(start.trim());
  });
  const kept = (kind: Kind): ReadonlySet<number> => new Set([...seen[kind]].map(fingerprint));
  return {
    serviceKeys: kept('serviceKeys'),
    authorizationKeys: kept('authorizationKeys'),
    sharedKeys: kept('sharedKeys'),
    otherSecrets: kept('otherSecrets'),
    subscriptionIds: kept('subscriptionIds'),
    others: kept('others'),
    isWritten,
  };
}

/** The number of distinct values in all inputs together. */
export function countUnread(all: readonly Seen[]): Unread {
  const count = (kind: Kind) => new Set(all.flatMap((seen) => [...seen[kind]])).size;
  return {
    serviceKeys: count('serviceKeys'),
    authorizationKeys: count('authorizationKeys'),
    sharedKeys: count('sharedKeys'),
    otherSecrets: count('otherSecrets'),
    subscriptionIds: count('subscriptionIds'),
    others: count('others') + (all.some(({ isWritten }) => isWritten) ? 1 : 0),
  };
}
