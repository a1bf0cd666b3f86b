// Measures and wraps text without a browser, so that every engine draws the same map.

// Advance widths of the map's bold face, in hundredths of the type size. Lighter faces are a little narrower.
const latin: readonly (readonly [characters: string, width: number])[] = [
  [`'.,:;ij’`, 24],
  [' !I()l', 27],
  ['f-t"', 36],
  ['r*/sz\\', 45],
  ['Lcgvy?', 52],
  ['aex', 55],
  ['BERTZY', 61],
  ['ADKUVXHN#&', 67],
  ['CGOQw%…', 74],
  ['mM', 85],
  ['W@', 98],
];
const USUAL = 57;

// Characters missing from the face use a system font: as wide as the widest usual there.
const ranges: readonly (readonly [from: number, to: number, width: number])[] = [
  [0x0300, 0x036f, 0],
  [0x0400, 0x052f, 68],
  [0x0590, 0x06ff, 64],
  [0x0900, 0x0dff, 72],
  [0x0e00, 0x0eff, 64],
  [0x1100, 0x11ff, 100],
  [0x200b, 0x200f, 0],
  [0x2e80, 0xa4cf, 100],
  [0xac00, 0xd7ff, 100],
  [0xf900, 0xfaff, 100],
  [0xfe00, 0xfe0f, 0],
  [0xfe30, 0xfe4f, 100],
  [0xff00, 0xff60, 100],
  [0x1f000, 0x1faff, 130],
  [0x20000, 0x3ffff, 100],
];

const widthByCharacter = new Map(
  latin.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);

const BEYOND_LATIN = 0x0300;
const WIDE = 100;

function characterWidth(character: string): number {
  const known = widthByCharacter.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  if (code < BEYOND_LATIN) return USUAL;
  return ranges.find(([from, to]) => code >= from && code <= to)?.[2] ?? USUAL;
}

export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return (width * size) / 100;
}

/** Whether the map's own face lacks a character, so that only the system knows the drawn width. */
export function isForeign(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= BEYOND_LATIN && !(code >= 0x2000 && code <= 0x206f);
  });
}

/**
 * Splits text where a line may break: words with the space or hyphen behind them, single characters of
 * scripts without spaces.
 */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of text) {
    const isWide = characterWidth(character) === WIDE;
    if (isWide && piece !== '') {
      found.push(piece);
      piece = '';
    }
    piece += character;
    if (isWide || character === ' ' || character === '-') {
      found.push(piece);
      piece = '';
    }
  }
  if (piece !== '') found.push(piece);
  return found;
}

/** As many characters as fit, with an ellipsis for the rest. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in at most `most` lines, the last one shortened where it does not fit. */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  // Scripts without spaces break anywhere, but at a space where that is enough.
  const atSpaces = inLines(text.trim().split(/(?<= )/), width, size, most);
  const isEnough = atSpaces.every((line) => textWidth(line, size) <= width);
  return isEnough
    ? atSpaces
    : inLines(pieces(text.trim()), width, size, most).map((each) => shortened(each, width, size));
}

function inLines(parts: readonly string[], width: number, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of parts) {
    const isLast = lines.length === most - 1;
    if (line !== '' && !isLast && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  lines.push(line.trimEnd());
  return lines;
}

export function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, size)));
}
