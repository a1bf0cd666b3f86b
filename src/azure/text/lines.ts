// Splits a paste into lines, without additions by the terminal, mail or chat.

const ESCAPE = String.fromCharCode(27);
/** Colours and cursor movements of a terminal. */
const escapeSequences = new RegExp(`${ESCAPE}\\[[0-9;?]*[ -/]*[@-~]`, 'g');
const spinner = /^[-\\|/]?\s*[-\\|/]\s+(?:Starting|Running|Finished|Waiting)\b.*$/;
/** The spinner overwrites the start of the first line: "{- Finished ..". */
const spinnerBehind = /^(\s*[[{])\s*[-\\|/]\s+(?:Starting|Running|Finished|Waiting)\s*\.\..*$/;

const isSpinner = (line: string) => spinner.test(line.trim());

/** Mails quote with "> " before each line. */
function withoutQuoteMarks(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  const quoted = written.filter((line) => /^\s*>/.test(line));
  if (written.length === 0 || quoted.length < written.length * 0.8) return lines;
  return lines.map((line) => line.replace(/^\s*>+ ?/, ''));
}

const withoutHtml = (text: string): string =>
  text.includes('&quot;')
    ? text
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
    : text;

/** Unescapes output that a log or pipe put into a string once more. */
function withoutEscapes(text: string): string {
  const plain = text.trim();
  if (!/^"\s*[[{]/.test(plain) || !plain.endsWith('"') || !plain.includes('\\"')) return text;
  return plain
    .slice(1, -1)
    .replace(/\\(["\\/nrt])/g, (_, mark: string) => (mark === 'n' ? '\n' : /[rt]/.test(mark) ? ' ' : mark));
}

/** Windows writes files in UTF-16: read as single bytes, every other character is zero. */
function withoutZeros(text: string): string {
  const zeros = text.slice(0, 2000).split('\u0000').length - 1;
  return zeros > Math.min(text.length, 2000) / 4
    ? text.replaceAll('\u0000', '').replace(/^\ufffd+/, '')
    : text;
}

/** Normalises line breaks; the number of lines stays as displayed. */
export function linesOf(text: string): readonly string[] {
  const plain = withoutHtml(
    withoutEscapes(withoutZeros(text))
      .replace(/^\ufeff/, '')
      .replace(escapeSequences, ''),
  );
  const lines = plain
    .replace(/\r\n/g, '\n')
    .split('\n')
    .map((line) => line.split('\r').findLast((part) => part !== '') ?? '');
  return withoutQuoteMarks(lines).map((line) => {
    const [, opening] = spinnerBehind.exec(line) ?? [];
    if (opening !== undefined) return opening;
    return isSpinner(line) ? '' : line;
  });
}

/** Finds the line of an offset in the joined lines, from 1. */
export function lineFinder(lines: readonly string[]): (offset: number) => number {
  const starts: number[] = [];
  let next = 0;
  for (const line of lines) {
    starts.push(next);
    next += line.length + 1;
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
