// Undoes what mail and chat programs, wikis and word processors do to an address on its way: they escape it once
// more, write "&amp;" for "&", take the full stop of a sentence along, start keys with a capital, or put a break in.

/** What nobody sees: it would hide in a value, or turn round the sentence that quotes it. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

const MOST_TIMES = 4;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** What surrounds an address in a sentence or in somebody's markup, or was left over of it. */
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
      // A broken escape stays as it is.
      break;
    }
  }
  return sofar;
}

/** "&amp;" and the like, also escaped again and again. */
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

/** What a value may have been before it was damaged, the least changed first. None is the text itself. */
export function beforeDamage(text: string): readonly string[] {
  const plain = withoutEscapes(withoutEntities(text))
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(/\\/g, '')
    .replace(DASHES, '-');
  const alone = plain.replace(AROUND, '');
  const parted = alone.replace(BETWEEN_PARTS, '~');
  // "=3D" is how "=" travels in mail that is written in quoted-printable.
  const unquoted = parted.replace(/^3D/i, '');
  const tried = [plain, alone, parted, unquoted, unquoted.toLowerCase()];
  return [...new Set(tried)].filter((each) => each !== text);
}

export type Parameter = {
  readonly key: string;
  readonly value: string;
  /** Found only after something was undone. */
  readonly damaged: boolean;
};

type IsKnown = (key: string) => boolean;

/**
 * A value that goes on with another key of ours behind "&", ";" or "?", as where all behind the first was escaped:
 * the value itself, and the rest as a query.
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
      // Escaped as a whole it came as one key without a value. What is somebody else's is left alone.
      return value === '' && whole.includes('=') ? found(whole, isKnown, depth + 1) : [];
    },
  );
}

/** What of an address is ours, in its order; what else it says belongs to somebody else. */
export function parametersOf(query: string, isKnown: IsKnown): readonly Parameter[] {
  const asWritten = new Set([...new URLSearchParams(query)].map(([key, value]) => `${key}=${value}`));
  return found(query, isKnown, 0).map(({ key, value }) => ({
    key,
    value,
    damaged: !asWritten.has(`${key}=${value}`),
  }));
}
