// A network of the library is one file: in a copy of the source with one more, everything finds it.

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { networkFiles } from '../../scripts/networkFiles.mjs';
import { chooserWords } from '../../src/content/library/chooserWords';
import { network } from '../fixtures/library/added.network';

const project = join(import.meta.dirname, '../..');
const added = readFileSync(join(project, 'tests/fixtures/library/added.network.ts'), 'utf8');
const places: string[] = [];
const servers: ViteDevServer[] = [];

/** Copies the source, puts this file into its library, and serves its modules. */
async function sourceWith(fileName: string, text: string) {
  const root = mkdtempSync(join(tmpdir(), 'one-more-'));
  places.push(root);
  for (const each of ['src', 'scripts/libraryIds.mjs', 'package.json'])
    cpSync(join(project, each), join(root, each), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'src/networks/library', fileName), text);
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    plugins: [react({ jsxImportSource: '#jsx' }), networkFiles()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'silent',
  });
  servers.push(server);
  return (module: string) => server.ssrLoadModule(`/src/${module}`);
}

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  for (const place of places) rmSync(place, { recursive: true });
});

it('is in addresses, in the chooser at its place, and loads with its lesson', async () => {
  const load = await sourceWith('added.network.ts', added);
  const { decode } = await load('store/urlCodec.ts');
  const { texasSeattle } = await load('networks/texasSeattle/texasSeattle.ts');
  expect(decode(texasSeattle, 'network=added').notices).toEqual([]);
  expect(decode(texasSeattle, 'network=none').notices).toHaveLength(1);

  const { libraryCards } = await load('networks/library/libraryCards.ts');
  const { LibraryChooser } = await load('view/library/LibraryChooser.tsx');
  const page = renderToStaticMarkup(createElement(LibraryChooser));
  expect(page).toContain('href="?network=added&amp;from=oslo&amp;to=power-platform"');
  expect(page).toContain(network.teaches);
  expect(page).toContain(chooserWords.lead(libraryCards.length + 1));
  const ids = libraryCards.map(({ id }: { readonly id: string }) => id);
  expect(ids.indexOf('added')).toBe(3);
  expect(libraryCards[3].name).toBe('One more');

  const { loadLibraryFile, loadLibraryEntry } = await load('networks/library/loadLibrary.ts');
  expect(await loadLibraryFile('added')).toMatchObject({
    text: network.text,
    description: { network: 'One more', offices: [{ id: 'oslo' }] },
  });
  expect(await loadLibraryEntry('added')).toMatchObject({ surprise: network.surprise, tour: network.tour });
});

it('is named where its text cannot be read', async () => {
  const load = await sourceWith('broken.network.ts', added.replace('circuits: [er]', 'circuits: [err]'));
  const { loadLibraryFile } = await load('networks/library/loadLibrary.ts');
  await expect(loadLibraryFile('broken')).rejects.toThrow(/broken\.network\.ts: Line 4, .*err/);
});
