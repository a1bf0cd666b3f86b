// Runs source modules in Node at build time.

import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/**
 * @template Result
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<Result>} run
 * @returns {Promise<Result>}
 */
export async function withSource(run) {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    plugins: [react({ jsxImportSource: '#jsx' })],
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  });
  try {
    return await run((path) => server.ssrLoadModule(`/src/${path}`));
  } finally {
    await server.close();
  }
}
