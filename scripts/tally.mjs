// Counts passed, failed and skipped checks in a test runner's report.

/** @typedef {{ name: string, passed: number, failed: number, skipped: number }} Tally */

/**
 * Counts a check that has only an exit code, such as a type check.
 * @param {string} name
 * @param {boolean} ok
 * @returns {Tally}
 */
export function single(name, ok) {
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * Adds a failure if the runner failed but its report has none: it may have crashed.
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
    // Count "flaky", which passed on retry (CI only) and is listed by name.
    passed: count('expected', 'flaky'),
    failed: count('unexpected'),
    skipped: count('skipped'),
  };
}

/**
 * Summarises a run. Programs read its last line.
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

/**
 * Lists how long each part of a run took, and the whole run, in which parts overlap.
 * @param {readonly { name: string, seconds: number }[]} parts
 * @param {number} seconds
 */
export function durations(parts, seconds) {
  const all = [...parts, { name: 'altogether', seconds }];
  const width = Math.max(...all.map(({ name }) => name.length));
  return all.map(({ name, seconds }) => `${name.padEnd(width)}  ${Math.round(seconds)} s`).join('\n');
}
