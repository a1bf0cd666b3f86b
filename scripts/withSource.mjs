// Runs source modules in Node at build time.

import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/**
 * @template Result
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<Result>} run
 * @param {string} [root]  The project, where nothing else is given.
 * @returns {Promise<Result>}
 */
export async function withSource(run, root = process.cwd()) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    plugins: [react({ jsxImportSource: '#jsx' })],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  });
  try {
    return await run((path) => server.ssrLoadModule(`/src/${path}`));
  } finally {
    await server.close();
  }
}
