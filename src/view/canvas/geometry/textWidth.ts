// Estimates width and lines of a text without a browser.

// Advance widths of the picture's bold face, in hundredths of the type size.
const widths: readonly (readonly [string, number])[] = [
  [`'.,:;ij’`, 24],
  [' !I()l', 27],
  ['f-t"', 36],
  ['r*/sz\\', 45],
  ['Lcgvy?', 52],
  ['aex', 55],
  ['BERTZY', 61],
  ['ADKUVXHN#&', 67],
  ['CGOQw%', 74],
  ['mM', 85],
  ['W@', 98],
];
const USUAL = 56.5;

const widthByCharacter = new Map(
  widths.flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);

export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, each) => sum + (widthByCharacter.get(each) ?? USUAL), 0) * (size / 100);
}

/** Wraps between words at this many characters. */
export function wrap(text: string, characters: number): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= characters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
    return lines;
  }, []);
}
