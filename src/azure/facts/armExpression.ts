// Evaluates expressions in exported templates: parameters with a default, concatenated names, resource ids.

export type Lookup = {
  readonly parameter: (name: string) => string | undefined;
  readonly variable: (name: string) => string | undefined;
  /** The number of the copy within a loop, from 0; absent outside of one. */
  readonly copyIndex?: number | undefined;
};

type Reader = { readonly text: string; at: number; depth: number };

const MOST_DEPTH = 32;
const LONGEST = 2000;

function skipSpace(reader: Reader): void {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at += 1;
}

function readString(reader: Reader): string | undefined {
  let read = '';
  for (let at = reader.at + 1; at < reader.text.length; at++) {
    if (reader.text[at] !== "'") read += reader.text[at];
    else if (reader.text[at + 1] === "'") {
      read += "'";
      at += 1;
    } else {
      reader.at = at + 1;
      return read;
    }
  }
  return undefined;
}

type Argument = string | undefined;

/** Builds a resource id from its type and names; of the scope, only the resource group is kept. */
function resourceId(words: readonly Argument[]): string | undefined {
  const from = words.findIndex((word) => word?.includes('/') && /^[\w.]+\/\w/.test(word));
  const type = words[from];
  const names = words.slice(from + 1);
  if (from < 0 || type === undefined || names.some((name) => name === undefined)) return undefined;
  const [provider = '', ...types] = type.split('/');
  const path = types.map((each, index) => `${each}/${names[index] ?? ''}`).join('/');
  const group = words[from - 1];
  const place = group !== undefined && from > 0 ? `/subscriptions//resourceGroups/${group}` : '';
  return `${place}/providers/${provider}/${path}`;
}

function format(words: readonly Argument[]): string | undefined {
  const [pattern, ...values] = words;
  if (pattern === undefined || values.some((value) => value === undefined)) return undefined;
  return pattern.replace(/\{(\d+)\}/g, (_, index) => values[Number(index)] ?? '');
}

const whole = (word: Argument): number | undefined =>
  word !== undefined && /^-?\d+$/.test(word) ? Number(word) : undefined;

/** copyIndex(), copyIndex(1), copyIndex('loop', 1): the number, plus an offset. */
function copyIndex(words: readonly Argument[], { copyIndex: index }: Lookup): string | undefined {
  return index === undefined ? undefined : String(index + (whole(words.at(-1)) ?? 0));
}

function call(name: string, words: readonly Argument[], lookup: Lookup): string | undefined {
  const [first] = words;
  switch (name.toLowerCase()) {
    case 'parameters':
      return first === undefined ? undefined : lookup.parameter(first);
    case 'variables':
      return first === undefined ? undefined : lookup.variable(first);
    case 'concat':
      return words.some((word) => word === undefined) ? undefined : words.join('');
    case 'format':
      return format(words);
    case 'copyindex':
      return copyIndex(words, lookup);
    case 'add': {
      const [one, other] = words.map(whole);
      return one === undefined || other === undefined ? undefined : String(one + other);
    }
    case 'tolower':
      return first?.toLowerCase();
    case 'toupper':
      return first?.toUpperCase();
    case 'string':
    case 'trim':
      return first?.trim();
    case 'resourceid':
    case 'extensionresourceid':
    case 'subscriptionresourceid':
      return resourceId(words);
    default:
      return undefined;
  }
}

function readArguments(reader: Reader, lookup: Lookup): readonly Argument[] | undefined {
  const words: Argument[] = [];
  reader.at += 1;
  skipSpace(reader);
  while (reader.text[reader.at] !== ')') {
    if (reader.at >= reader.text.length) return undefined;
    const before = reader.at;
    words.push(readTerm(reader, lookup));
    skipSpace(reader);
    if (reader.text[reader.at] === ',') reader.at += 1;
    else if (reader.text[reader.at] !== ')') return undefined;
    if (reader.at === before) return undefined;
    skipSpace(reader);
  }
  reader.at += 1;
  return words;
}

/** Skips members after a value, as in resourceGroup().name; they make the value unknown. */
function skipMembers(reader: Reader): boolean {
  const [members] = /^(?:\s*\.\s*\w+|\s*\[[^\]]*\])+/.exec(reader.text.slice(reader.at)) ?? [];
  reader.at += members?.length ?? 0;
  return members !== undefined;
}

function readTerm(reader: Reader, lookup: Lookup): Argument {
  skipSpace(reader);
  if (reader.text[reader.at] === "'") return readString(reader);
  const [word] = /^[\w.-]+/.exec(reader.text.slice(reader.at)) ?? [];
  if (word === undefined) return undefined;
  reader.at += word.length;
  skipSpace(reader);
  if (reader.text[reader.at] !== '(') return /^-?\d+$/.test(word) ? word : undefined;
  reader.depth += 1;
  if (reader.depth > MOST_DEPTH) return undefined;
  const words = readArguments(reader, lookup);
  reader.depth -= 1;
  const value = words && call(word, words, lookup);
  return skipMembers(reader) ? undefined : value;
}

/** The value of "[…]"; undefined where it is known only at deployment. */
export function evaluated(expression: string, lookup: Lookup): string | undefined {
  if (expression.length > LONGEST) return undefined;
  const text = expression.trim().slice(1, -1);
  const reader: Reader = { text, at: 0, depth: 0 };
  const value = readTerm(reader, lookup);
  skipSpace(reader);
  return reader.at === text.length ? value : undefined;
}
