// What a list of measurements comes to, and the table that says so.

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return middle.reduce((sum = 0, value = Number.NaN) => sum + value / 2, 0) ?? Number.NaN;
}

/**
 * @typedef {object} Row
 * @property {string} what
 * @property {number} measured
 * @property {number} bar  what it may be, or has to be, at most or at least
 * @property {'at most' | 'at least'} side
 * @property {string} unit  "×" for a ratio
 * @property {string} detail  the figures behind it
 */

/** @param {number} value */
const rounded = (value) =>
  value !== 0 && Math.abs(value) < 0.1
    ? value.toFixed(4)
    : String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)));

/** @param {Row} row */
export const isMet = ({ measured, bar, side }) => (side === 'at most' ? measured <= bar : measured >= bar);

/** @param {number} value @param {string} unit */
const inUnit = (value, unit) => `${rounded(value)}${unit === '×' ? '×' : unit && ` ${unit}`}`;

/**
 * A table for a terminal and for a README alike.
 * @param {readonly Row[]} rows
 */
export function asTable(rows) {
  const cells = rows.map((row) => [
    row.what,
    inUnit(row.measured, row.unit),
    `${row.side} ${inUnit(row.bar, row.unit)}`,
    isMet(row) ? 'pass' : 'over',
    row.detail,
  ]);
  const heads = ['what', 'measured', 'bar', '', 'from'];
  const widths = heads.map((head, column) =>
    Math.max(3, ...[heads, ...cells].map((row) => row[column]?.length ?? 0), head.length),
  );
  const line = (/** @type {readonly string[]} */ row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

const processorMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Processor time of one run, which does not depend on other load of the machine: the mean over a second, or over
 * three runs.
 * @param {() => unknown} run
 */
export function timed(run) {
  let runs = 0;
  const start = processorMs();
  for (; runs < 3 || processorMs() - start < 1000; runs += 1) run();
  return (processorMs() - start) / runs;
}

/**
 * The power of `x` that `y` grows as, by least squares over logarithms.
 * @param {readonly { x: number, y: number }[]} points
 */
export function growth(points) {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (/** @type {'x' | 'y'} */ of) => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [x, y] = [mean('x'), mean('y')];
  const over = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return over / logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/** @param {number} ms */
export const written = (ms) => (ms < 10 ? ms.toFixed(2) : ms.toFixed(0));
