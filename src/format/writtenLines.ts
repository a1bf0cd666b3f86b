/** Counts the lines of a description, without comments and blank lines. */
export const writtenLines = (text: string): number =>
  text.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length;
