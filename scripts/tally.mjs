// Counts passed, failed and skipped checks.

/** @typedef {{ name: string, passed: number, failed: number, skipped: number }} Tally */

/**
 * Counts a check that has only an exit code, such as a type check.
 * @param {string} name
 * @param {boolean} ok
 * @returns {Tally}
 */
export const single = (name, ok) => ({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/**
 * Counts the tests that a runner reported. One that ended badly without naming a failure, as after a crash or where a
 * test file could not be read, counts as one.
 * @param {Tally} reported
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export const believed = (reported, endedWell) =>
  endedWell ? reported : { ...reported, failed: Math.max(1, reported.failed) };

/**
 * Summarises a run. Programs read its last line.
 * @param {readonly (Tally & { seconds: number })[]} tallies  some ran at the same time
 */
export function account(tallies) {
  const width = Math.max(...tallies.map(({ name }) => name.length));
  const lines = tallies.map(({ name, passed, failed, skipped, seconds }) => {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    return `${name.padEnd(width)}  ${counts}, ${Math.round(seconds)} s`;
  });
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    tallies.reduce((total, each) => total + each[key], 0);
  return [...lines, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
