// Which lines of the source break the house's rules? ARCHITECTURE.md says what the rules are for.

import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { isOfTheArticle, mayNameTheArticle, ofTheArticle } from './articleNames';

export type SourceFile = { readonly path: string; readonly text: string };

type Layer =
  | 'model'
  | 'routing'
  | 'compile'
  | 'networks'
  | 'library'
  | 'format'
  | 'azure'
  | 'analysis'
  | 'layout'
  | 'content'
  | 'store'
  | 'view'
  | 'command'
  | 'main';
type Reach = 'values' | 'types';
type Room = { readonly layers: Partial<Record<Layer, Reach>>; readonly packages: readonly RegExp[] };
type Reading = {
  readonly imports: readonly Import[];
  readonly problems: readonly string[];
  /** The article's elements that it names. */
  readonly named: readonly string[];
};
type Import = { readonly from: string; readonly isType: boolean };

const react = /^react(-dom)?(\/|$)/;
const font = /^@fontsource-variable\//;

const house: Record<Layer, Room> = {
  model: { layers: {}, packages: [/^#library$/] },
  routing: { layers: { model: 'values' }, packages: [] },
  compile: { layers: { model: 'values' }, packages: [] },
  networks: { layers: { model: 'values', compile: 'values' }, packages: [] },
  library: { layers: { model: 'types', analysis: 'types', content: 'values' }, packages: [] },
  format: { layers: { model: 'values' }, packages: [/^yaml$/] },
  azure: { layers: { model: 'values', format: 'values' }, packages: [] },
  analysis: { layers: { model: 'values', routing: 'values', compile: 'values' }, packages: [] },
  layout: { layers: { model: 'values' }, packages: [] },
  content: {
    layers: {
      model: 'types',
      routing: 'types',
      compile: 'types',
      format: 'types',
      azure: 'types',
      analysis: 'types',
      layout: 'types',
    },
    packages: [],
  },
  store: {
    layers: {
      model: 'values',
      routing: 'values',
      compile: 'values',
      format: 'values',
      azure: 'values',
      analysis: 'values',
    },
    packages: [/^zustand(\/|$)/],
  },
  view: {
    layers: {
      model: 'values',
      routing: 'types',
      compile: 'types',
      format: 'types',
      azure: 'types',
      analysis: 'types',
      layout: 'values',
      content: 'values',
      library: 'values',
      store: 'values',
    },
    packages: [react, font],
  },
  command: {
    layers: {
      model: 'values',
      routing: 'values',
      compile: 'values',
      format: 'values',
      azure: 'values',
      analysis: 'values',
      content: 'values',
      library: 'values',
    },
    packages: [/^node:/],
  },
  main: {
    layers: { model: 'values', networks: 'values', store: 'values', view: 'values' },
    packages: [react, font],
  },
};

const picture = /^src\/view\/canvas\/flow\//;
const reactFlow = /^reactflow(\/|$)/;
const editor = /^src\/view\/network\/editor\//;
const codeMirror = /^@(codemirror|lezer)\//;
const codec = /^src\/store\/\w*[cC]odec\.ts$/;
const emptyNames = /(^|\/)(utils?|helpers?|types|hooks?|common|index)(\.|\/)/;
const longest = 250;
const readsTheWorld = ['Math.random', 'Date.now', 'performance.now'];

const layerNamed = (name: string): Layer | undefined =>
  (Object.keys(house) as Layer[]).find((layer) => layer === name);

/** Two files put the house together: one for a browser, one for the HTML that a browser gets first. */
const roots = /^src\/(main|prerender)(\.tsx)?$/;

const library = /^src\/networks\/library\//;

function layerOf(path: string): Layer | undefined {
  if (roots.test(path)) return 'main';
  if (library.test(path)) return 'library';
  return layerNamed(path.replace(/^src\//, '').split(/[/.]/)[0] ?? '');
}

function brokenByImport(path: string, { from, isType }: Import): string[] {
  const layer = layerOf(path);
  if (!layer) return ['belongs to no layer'];
  const { layers, packages } = house[layer];
  if (!from.startsWith('.')) {
    const allowed =
      packages.some((name) => name.test(from)) ||
      (picture.test(path) && reactFlow.test(from)) ||
      (editor.test(path) && codeMirror.test(from));
    return allowed ? [] : [`${layer} may not import the package ${from}`];
  }
  const target = layerOf(posix.join(posix.dirname(path), from));
  if (target === layer) return [];
  const reach = target && layers[target];
  if (!reach) return [`${layer} may not import ${from}`];
  return reach === 'types' && !isType ? [`${layer} may import only types from ${from}`] : [];
}

/** What one file says, as far as a rule is about it. */
function reading({ path, text }: SourceFile): Reading {
  const { program, errors } = parseSync(path, text);
  const imports: Import[] = [];
  const problems = errors.map(({ message }) => `does not parse: ${message}`);
  const isPure = !path.startsWith('src/view/') && !roots.test(path);

  const named: string[] = [];
  const namesArticle = (said: string) => {
    if (isOfTheArticle(said)) named.push(said.trim());
  };

  new Visitor({
    Literal({ value }) {
      if (typeof value === 'string') namesArticle(value);
    },
    TemplateElement({ value }) {
      namesArticle(value.raw);
    },
    JSXText({ value }) {
      namesArticle(value);
    },
    Property({ key }) {
      if (key.type === 'Identifier') namesArticle(key.name);
    },
    ImportDeclaration({ source, importKind, specifiers }) {
      const named = specifiers.map((each) => each.type === 'ImportSpecifier' && each.importKind === 'type');
      const isType = importKind === 'type' || (named.length > 0 && named.every(Boolean));
      imports.push({ from: source.value, isType });
    },
    ImportExpression({ source }) {
      if (source.type === 'Literal') imports.push({ from: String(source.value), isType: false });
      else problems.push('imports an address that is computed');
    },
    TSImportType: ({ source }) => imports.push({ from: source.value, isType: true }),
    ExportAllDeclaration: ({ source }) => problems.push(`passes on what is in ${source.value}`),
    ExportNamedDeclaration({ source }) {
      if (source) problems.push(`passes on what is in ${source.value}`);
    },
    ExportDefaultDeclaration: () => problems.push('has a default export'),
    TSAnyKeyword: () => problems.push('says any'),
    TSNonNullExpression: () => problems.push('says ! instead of checking'),
    TSEnumDeclaration: () => problems.push('has an enum'),
    TSAsExpression({ typeAnnotation }) {
      const isConst = text.slice(typeAnnotation.start, typeAnnotation.end) === 'const';
      if (!isConst && !codec.test(path)) problems.push('casts');
    },
    ClassDeclaration({ superClass }) {
      const catchesErrors = path.startsWith('src/view/') && superClass?.type === 'Identifier';
      if (!catchesErrors || superClass.name !== 'Component') problems.push('has a class');
    },
    MemberExpression({ start, end }) {
      const said = text.slice(start, end);
      if (isPure && readsTheWorld.includes(said)) problems.push(`takes ${said} instead of an input`);
    },
  }).visit(program);

  return { imports, problems, named };
}

const isScript = ({ path }: SourceFile) => /\.tsx?$/.test(path);
const nothingRead: Reading = { imports: [], problems: [], named: [] };

function brokenBy(file: SourceFile): string[] {
  const { path, text } = file;
  const lines = text.trimEnd().split('\n').length;
  const { imports, problems, named } = isScript(file) ? reading(file) : nothingRead;
  return [
    ...imports.flatMap((each) => brokenByImport(path, each)),
    ...problems,
    ...(mayNameTheArticle(path) ? [] : named.map((said) => `names an element of the article: ${said}`)),
    ...(emptyNames.test(path) ? ['has a name that says nothing'] : []),
    ...(lines > longest ? [`has ${lines} lines, more than ${longest}`] : []),
    ...(/\b(TODO|FIXME)\b/.test(text) ? ['postpones something'] : []),
  ];
}

/** Which folders of the source a folder's files import from, itself left out. */
function importedFolders(files: readonly SourceFile[]): Map<string, ReadonlySet<string>> {
  const imported = new Map<string, Set<string>>();
  for (const file of files.filter((each) => isScript(each) && !roots.test(each.path))) {
    const folder = posix.dirname(file.path);
    const from = imported.get(folder) ?? new Set<string>();
    imported.set(folder, from);
    for (const each of reading(file).imports) {
      const target = posix.dirname(posix.join(folder, each.from));
      if (each.from.startsWith('.') && target !== folder) from.add(target);
    }
  }
  return imported;
}

/** The folders that a folder imports from, directly or through others. */
function reachedFrom(
  folder: string,
  imported: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const each of imported.get(next) ?? [])
      if (!reached.has(each)) {
        reached.add(each);
        open.push(each);
      }
  return reached;
}

/** Folders that import each other in a circle: none of them can be read, moved or tested alone. */
function circles(files: readonly SourceFile[]): string[] {
  const imported = importedFolders(files);
  return [...imported.keys()]
    .filter((folder) => reachedFrom(folder, imported).has(folder))
    .map((folder) => `${folder} imports itself through other folders`);
}

/** One sentence for each rule that a file breaks. */
export function brokenRules(files: readonly SourceFile[]): string[] {
  return [
    ...files.flatMap((file) => brokenBy(file).map((problem) => `${file.path} ${problem}`)),
    ...circles(files),
  ];
}

/** Exemptions for the article's own files that name none of its elements any more. */
export const idleExemptions = (files: readonly SourceFile[]): readonly string[] =>
  ofTheArticle.filter(
    (own) =>
      !files.some((file) => file.path.startsWith(own) && isScript(file) && reading(file).named.length > 0),
  );
