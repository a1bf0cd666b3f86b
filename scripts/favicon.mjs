// Draws the icon as PNG from its SVG: node scripts/favicon.mjs
//
// Chromium makes a document of an SVG icon on the page's main thread, with each load and each change of the address.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import playwright from 'playwright-core';
import { howToStart, installed } from './browsers.mjs';

const size = { width: 64, height: 64 };
const drawing = readFileSync(join(import.meta.dirname, 'favicon.svg'), 'utf8');

const [executablePath] = installed('chromium');
if (!executablePath) throw new Error('A Chromium is needed to draw');
const browser = await playwright.chromium.launch(howToStart('chromium', executablePath).launchOptions);
const page = await browser.newPage({ viewport: size });
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
writeFileSync(
  join(import.meta.dirname, '../public/favicon.png'),
  await page.screenshot({ omitBackground: true }),
);
await browser.close();
