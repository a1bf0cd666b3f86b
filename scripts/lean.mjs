// What React Flow brings and this page never asks for stays out of the build.

/**
 * Modules that stand in for others, by the name of what they replace.
 *
 * React Flow pans and zooms with d3-zoom, which brings a whole animation library (transitions, timers, easings,
 * interpolation of numbers, colours and views) for moves of the viewport that take time. This picture never moves
 * by itself, and follows a finger or a wheel at once. Whoever asks for such a move, a `duration` in React Flow's
 * own words, is told so by an exception.
 * @type {Readonly<Record<string, string>>}
 */
const standIns = {
  'd3-transition': `
    import { selection } from 'd3-selection';
    export const interrupt = () => {};
    selection.prototype.interrupt = function () { return this; };
    selection.prototype.transition = () => { throw new Error('This build moves no viewport by animation'); };
  `,
  'd3-interpolate': `
    const animated = () => { throw new Error('This build moves no viewport by animation'); };
    export { animated as interpolate, animated as interpolateZoom };
  `,
};

/** React's own, which do nothing but wrap: what they make may be left out where nobody uses it. */
const pure = ['memo', 'forwardRef', 'createContext', 'lazy'];

const PREFIX = '\0stand-in:';

/** @returns {import('vite').Plugin} */
export const lean = () => ({
  name: 'lean',
  apply: 'build',
  enforce: 'pre',
  config: () => ({ build: { rolldownOptions: { treeshake: { manualPureFunctions: pure } } } }),
  resolveId: (name) => (Object.hasOwn(standIns, name) ? PREFIX + name : null),
  load: (id) => {
    const code = id.startsWith(PREFIX) ? standIns[id.slice(PREFIX.length)] : undefined;
    return code === undefined ? null : { code, moduleSideEffects: id.endsWith('d3-transition') };
  },
});
