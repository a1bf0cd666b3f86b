// Repairs addresses that mail and chat programs, wikis and word processors have damaged: escaped again,
// "&amp;" for "&", the full stop of a sentence appended, keys capitalised, or a line break inserted.

/** Matches invisible characters, which hide in a value or reverse the text that quotes it. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

const MOST_TIMES = 4;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Matches punctuation and markup around an address, or remains of it. */
const AROUND = /^[\s"'“”„«»‹›‘’`<>()[\]{}\\.,;:!?*_|…=&]+|[\s"'“”„«»‹›‘’`<>()[\]{}\\.,;:!?*_|…=&]+$/g;
const BEFORE_KEY = /[&;?\s]+(?=([a-z]+)=)/gi;
const BETWEEN_PARTS = /[\s+,;|/]+|~\s+/g;

function withoutEscapes(text: string): string {
  let sofar = text;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    try {
      const next = decodeURIComponent(sofar);
      if (next === sofar) break;
      sofar = next;
    } catch {
      // Keep a broken escape as it is.
      break;
    }
  }
  return sofar;
}

/** Decodes "&amp;" and similar entities, even if escaped repeatedly. */
function withoutEntities(text: string): string {
  let sofar = text;
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const next = sofar
      .replace(/&amp;/gi, '&')
      .replace(/&#(?:0*(\d{2,3})|x0*([\da-f]{2}));/gi, (entity, decimal?: string, hexadecimal?: string) => {
        const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
        return code < 128 ? String.fromCharCode(code) : entity;
      });
    if (next === sofar) break;
    sofar = next;
  }
  return sofar;
}

/** Returns candidates for the undamaged value, least changed first, without the text itself. */
export function beforeDamage(text: string): readonly string[] {
  const plain = withoutEscapes(withoutEntities(text))
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/\\/g, '')
    .replace(DASHES, '-');
  const alone = plain.replace(AROUND, '');
  const parted = alone
    .replace(BETWEEN_PARTS, '~')
    .split('~')
    .map((part) => part.replace(AROUND, ''))
    .join('~');
  // Undo "=3D", which is "=" in quoted-printable mail.
  const unquoted = parted.replace(/^3D/i, '');
  const tried = [plain, alone, parted, unquoted, unquoted.toLowerCase()];
  return [...new Set(tried)].filter((each) => each !== text);
}

/**
 * Reads a text as written or, if parts of it are misread, as what it may have been before damage: the reading
 * with the fewest misread parts, of equal ones the least changed.
 */
export function leastMisread<Attempt extends { readonly misread: number }>(
  text: string,
  attempt: (text: string) => Attempt,
): Attempt {
  const asWritten = attempt(text);
  const attempts = asWritten.misread === 0 ? [] : beforeDamage(text).map(attempt);
  return attempts.reduce((least, next) => (next.misread < least.misread ? next : least), asWritten);
}

export type Parameter = {
  readonly key: string;
  readonly value: string;
  /** True where the parameter was found only after a repair. */
  readonly damaged: boolean;
};

type IsKnown = (key: string) => boolean;

/**
 * Splits a value at the next known key after "&", ";" or "?", as found where all after the first key was
 * escaped; returns the value and the rest as a query.
 */
function splitAtKey(value: string, isKnown: IsKnown): readonly [string, string] | null {
  const text = withoutEntities(withoutEscapes(value));
  const isOurs = (key = '') => isKnown(key.toLowerCase());
  const first = [...text.matchAll(BEFORE_KEY)].find(([, key]) => isOurs(key));
  if (!first) return null;
  const rest = text.slice(first.index).replace(BEFORE_KEY, (gap, key: string) => (isOurs(key) ? '&' : gap));
  return [text.slice(0, first.index), rest];
}

function found(query: string, isKnown: IsKnown, depth: number): readonly Omit<Parameter, 'damaged'>[] {
  if (depth > MOST_TIMES) return [];
  return [...new URLSearchParams(withoutEntities(query).replace(/^[\s/]*\?+/, ''))].flatMap(
    ([key, value]) => {
      const ours = isKnown(key) ? key : beforeDamage(key.replace(/^(amp;)+/i, '')).find(isKnown);
      if (ours !== undefined) {
        const [head, rest] = splitAtKey(value, isKnown) ?? [value, ''];
        return [{ key: ours, value: head }, ...found(rest, isKnown, depth + 1)];
      }
      const whole = withoutEscapes(value === '' ? key : `${key}=${value}`);
      // Parse a query that was escaped as a whole and so became a key without a value; ignore unknown keys.
      return value === '' && whole.includes('=') ? found(whole, isKnown, depth + 1) : [];
    },
  );
}

/** Returns the known parameters of a query in their order; ignores unknown ones. */
export function parametersOf(query: string, isKnown: IsKnown): readonly Parameter[] {
  const asWritten = new Set([...new URLSearchParams(query)].map(([key, value]) => `${key}=${value}`));
  return found(query, isKnown, 0).map(({ key, value }) => ({
    key,
    value,
    damaged: !asWritten.has(`${key}=${value}`),
  }));
}
