// Puts the opening scene into index.html when the page is built.

import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

const EMPTY_ROOT = '<div id="root"></div>';

/** @returns {Promise<string>} */
async function openingScene() {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    plugins: [react({ jsxImportSource: '#jsx' })],
    server: { middlewareMode: true, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  });
  try {
    const module = await server.ssrLoadModule('/src/prerender.tsx');
    return module.openingScene();
  } finally {
    await server.close();
  }
}

/** @returns {import('vite').Plugin} */
export const prerender = () => ({
  name: 'prerender',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html) => {
      if (!html.includes(EMPTY_ROOT)) throw new Error('index.html has no empty root to fill');
      const scene = await openingScene();
      return {
        html: html.replace(EMPTY_ROOT, () => `<div id="root" hidden>${scene}</div>`),
        // Before the scene, which only the bare address shows as it came.
        tags: [{ tag: 'script', attrs: { src: './settling.js' }, injectTo: 'head' }],
      };
    },
  },
});
