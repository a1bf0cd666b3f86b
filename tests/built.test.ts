import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { hashSource } from '../scripts/contentSecurityPolicy.mjs';

const project = join(import.meta.dirname, '..');
const withoutQuery = (id: string) => id.replace(/\?.*$/, '');

/** Compares what reaches the bundler with what is on the disk, after everybody else has had it. */
function comparing(changed: string[], seen: string[]): Plugin {
  return {
    name: 'comparing',
    enforce: 'post',
    transform(code, id) {
      const file = withoutQuery(id).replaceAll('\\', '/');
      if (!file.includes('/node_modules/') || !/\.[cm]?js$/.test(file) || file.includes('/vite/')) return;
      seen.push(file);
      if (code !== readFileSync(file, 'utf8')) changed.push(file);
    },
    // Whatever stands in for a file of a package never comes by with its name.
    resolveId: {
      order: 'pre',
      async handler(name, importer, options) {
        if (!importer?.includes('node_modules') || name.startsWith('.')) return null;
        const found = await this.resolve(name, importer, { ...options, skipSelf: true });
        if (found && !found.external && !found.id.includes('node_modules')) changed.push(found.id);
        return found;
      },
    },
  };
}

const changed: string[] = [];
const seen: string[] = [];
let files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[] = [];
const textOf = (name: string) => {
  const file = files.find(({ fileName }) => fileName === name);
  return file?.type === 'asset' ? String(file.source) : '';
};

beforeAll(async () => {
  const built = await build({
    root: project,
    logLevel: 'error',
    plugins: [comparing(changed, seen)],
    build: { write: false },
  });
  if ('output' in built) files = built.output;
});

it('the code of dependencies comes into the build as their makers ship it', () => {
  expect(changed).toEqual([]);
  for (const name of ['/react-dom/', '/@xyflow/system/', '/reactflow/', '/d3-zoom/', '/zustand/'])
    expect(
      seen.some((file) => file.includes(name)),
      name,
    ).toBe(true);
});

it('both host configurations allow exactly the style and the script that stand in the page', () => {
  const page = textOf('index.html');
  const inline = (name: 'style' | 'script') =>
    [...page.matchAll(new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'g'))].flatMap(
      ([, attributes = '', text = '']) => (attributes.includes('src=') ? [] : [text]),
    );
  const [style = '', ...otherStyles] = inline('style');
  const [script = '', ...otherScripts] = inline('script');
  expect([...otherStyles, ...otherScripts]).toEqual([]);
  // Whether the scene is shown as it came, in which colours, and what becomes of clicks until the page's script is there.
  expect(script.length).toBeLessThan(1500);
  for (const name of ['_headers', 'staticwebapp.config.json']) {
    expect(textOf(name), name).toContain(`style-src 'self' ${hashSource(style)};`);
    expect(textOf(name), name).toContain(`script-src 'self' ${hashSource(script)};`);
    expect(textOf(name).split("'sha256-"), name).toHaveLength(3);
  }
  expect(page).not.toMatch(/\sstyle="|\son[a-z]+="/);
});

it('the first script begins with the mark by which a browser compiles it as it arrives', () => {
  const code = files.flatMap((file) => (file.type === 'chunk' && file.name === 'page' ? [file.code] : []));
  expect(code.map((text) => text.split('\n', 1))).toEqual([['//# allFunctionsCalledOnLoad']]);
});

it('the page waits for no style, and the file that the style can also be had as is there', () => {
  const page = textOf('index.html');
  expect(page).not.toContain('rel="stylesheet"');
  const [, file = ''] = /<style data-file="\.\/([^"]+)"/.exec(page) ?? [];
  expect(textOf(file)).toContain('.figure');
  const linked = files.filter(
    (each) => each.type === 'chunk' && each.code.includes(file.replace('assets/', '')),
  );
  expect(linked.map(({ fileName }) => fileName)).toEqual([]);
});
