// Keeps out of the build what React Flow brings and this page never asks for.

import { parseSync } from 'vite';

/**
 * React Flow pans and zooms with d3-zoom, which brings an animation library (transitions, timers, easings, colours,
 * interpolation) for moves of the viewport that take time. This picture never moves by itself, and follows a finger
 * or a wheel at once. Whoever asks for such a move, a `duration` in React Flow's words, is told by an exception.
 * @type {Readonly<Record<string, string>>}
 */
const standIns = {
  'd3-transition': `
    import { selection } from 'd3-selection';
    export const interrupt = () => {};
    selection.prototype.interrupt = function () { return this; };
    selection.prototype.transition = () => { throw new Error('No move of the viewport takes time in this build'); };
  `,
  'd3-interpolate': `
    const interpolate = () => { throw new Error('No move of the viewport takes time in this build'); };
    export { interpolate, interpolate as interpolateZoom };
  `,
};

const NOTHING = '() => null';

/**
 * Declarations that are never reached with the props that NetworkCanvas gives, and what stands in their place. A
 * name that is not found ends the build: after an update of React Flow, look for what became of it.
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
const unreached = {
  '/reactflow/dist/esm/index.js': {
    // Every node and edge is of a type of our own.
    builtinNodeTypes: '{}',
    builtinEdgeTypes: '{}',
    // Nothing is connected by the reader,
    ConnectionLineWrapper: NOTHING,
    EdgeUpdateAnchors: NOTHING,
    // nothing is dragged or selected in React Flow's own sense,
    NodesSelection: NOTHING,
    UserSelection: NOTHING,
    SelectionListener: NOTHING,
    useMoveSelectedNodes: '() => () => {}',
    useDrag: '() => false',
    // its keys are all switched off, and so is what it tells of them,
    useKeyPress: '() => false',
    useGlobalKeyHandler: '() => {}',
    A11yDescriptions: NOTHING,
    // no edge ends in an arrow of its making, and the credit is on the page.
    MarkerDefinitions: NOTHING,
    Attribution: NOTHING,
  },
  '/@xyflow/system/dist/esm/index.js': {
    XYDrag: '() => ({ update() {}, destroy() {} })',
    createPanOnScrollHandler: '() => () => {}',
    handleExpandParent: '() => []',
    // Nothing is deleted by the reader.
    getElementsToRemove: '() => ({ nodes: [], edges: [] })',
    // Said to developers only, who have them in development; a build says which one it is.
    errorMessages: '/* @__PURE__ */ new Proxy({}, { get: (_, number) => () => String(number) })',
  },
  // d3-zoom listens and remembers with the selections of d3; what makes and changes documents is not for it.
  '/d3-selection/dist/d3-selection.mjs': Object.fromEntries(
    (
      'select selectAll selectChild selectChildren data enter exit join merge order sort nodes size empty attr ' +
      'classed text html raise lower append insert remove clone dispatch iterator'
    )
      .split(' ')
      .map((method) => [`selection_${method}`, 'undefined']),
  ),
};

/** For developers' tools; written to a component, it would keep the component where nobody uses it. */
const DISPLAY_NAME = /^\w+\.displayName = .*;$/gm;

/** Functions that do nothing but wrap, of React and of React Flow: what nobody uses of what they make may go. */
const pure = [
  ...['memo', 'forwardRef', 'createContext', 'lazy', 'fixedForwardRef'],
  ...['Bezier', 'SimpleBezier', 'SmoothStep', 'Step', 'Straight'].map((kind) => `create${kind}Edge`),
];

/**
 * @param {string} code
 * @param {Readonly<Record<string, string>>} replacements  what stands for the declarations of these names
 */
export function withoutUnreached(code, replacements) {
  const { program } = parseSync('module.js', code);
  const wanted = new Set(Object.keys(replacements));
  let result = code;
  for (const statement of program.body.toReversed()) {
    const declared =
      statement.type === 'FunctionDeclaration'
        ? statement
        : statement.type === 'VariableDeclaration' && statement.declarations.length === 1
          ? statement.declarations[0]
          : null;
    const name = declared?.id?.type === 'Identifier' ? declared.id.name : '';
    if (!wanted.delete(name)) continue;
    const replacement = `const ${name} = ${replacements[name]};`;
    result = result.slice(0, statement.start) + replacement + result.slice(statement.end);
  }
  if (wanted.size > 0) throw new Error(`React Flow no longer declares ${[...wanted].join(', ')}`);
  return result.replace(DISPLAY_NAME, '');
}

const PREFIX = '\0stand-in:';

/** @returns {import('vite').Plugin} */
const leanReactFlow = () => ({
  name: 'lean-react-flow',
  resolveId: (name) => (Object.hasOwn(standIns, name) ? PREFIX + name : null),
  load: (id) => {
    const code = id.startsWith(PREFIX) ? standIns[id.slice(PREFIX.length)] : undefined;
    return code === undefined ? null : { code, moduleSideEffects: id.endsWith('d3-transition') };
  },
  transform(code, id) {
    const found = Object.entries(unreached).find(([path]) => id.replaceAll('\\', '/').endsWith(path));
    return found ? { code: withoutUnreached(code, found[1]), map: null } : null;
  },
});

/** @returns {import('vite').Plugin} */
export const lean = () => ({
  ...leanReactFlow(),
  enforce: 'pre',
  config: () => ({
    build: { rolldownOptions: { treeshake: { manualPureFunctions: pure } } },
    // In development React Flow is bundled beforehand, and is to lack the same things.
    optimizeDeps: { rolldownOptions: { plugins: [leanReactFlow()] } },
  }),
});
