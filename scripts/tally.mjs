// How many checks a suite passed, failed and skipped, read from the report that its runner wrote.

/** @typedef {{ name: string, passed: number, failed: number, skipped: number }} Tally */

/**
 * A check that has only an exit code, such as a type check.
 * @param {string} name
 * @param {boolean} ok
 * @returns {Tally}
 */
export function single(name, ok) {
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * A runner that ended badly counts as a failure even where its report names none: it may have died half way.
 * @param {Tally[]} tallies
 * @param {boolean} endedWell
 * @returns {Tally[]}
 */
export function believed(tallies, endedWell) {
  const [first, ...others] = tallies;
  if (endedWell || !first || tallies.some(({ failed }) => failed > 0)) return tallies;
  return [{ ...first, failed: 1 }, ...others];
}

/**
 * @param {string} name
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Tally}
 */
export function ofVitest(name, report) {
  const unreadable = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    name,
    passed: report.numPassedTests,
    failed: report.numFailedTests + unreadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @typedef {{ specs?: { tests: { projectName: string, status: string }[] }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ projectName: string, status: string }[]}
 */
function testsOf({ specs = [], suites = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsOf)];
}

/**
 * @param {string} name
 * @param {string} engine
 * @param {PlaywrightSuite} report
 * @returns {Tally}
 */
export function ofPlaywright(name, engine, report) {
  const statuses = testsOf(report).filter(({ projectName }) => projectName.split('-', 1)[0] === engine);
  const count = (/** @type {string[]} */ ...wanted) =>
    statuses.filter(({ status }) => wanted.includes(status)).length;
  return {
    name,
    // "flaky" passed when it was tried again, which only a CI run does; its list names it.
    passed: count('expected', 'flaky'),
    failed: count('unexpected'),
    skipped: count('skipped'),
  };
}

/**
 * The account of a whole run. Its last line is the one that machines read.
 * @param {readonly Tally[]} tallies
 */
export function account(tallies) {
  const width = Math.max(...tallies.map(({ name }) => name.length));
  const lines = tallies.map(({ name, passed, failed, skipped }) => {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    return `${name.padEnd(width)}  ${counts}`;
  });
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    tallies.reduce((total, each) => total + each[key], 0);
  return [...lines, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
