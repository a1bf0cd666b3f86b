// Draws the link preview image for social networks and chats, from the SVG that the built page exports: node
// scripts/socialPreview.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import playwright from 'playwright-core';
import { preview } from 'vite';
import { howToStart, installed } from './browsers.mjs';

const project = join(import.meta.dirname, '..');
const SCENE = '?exit=on&fail=primary';
const size = { width: 1200, height: 630 };

/** @param {import('playwright-core').Page} page */
async function savedPicture(page) {
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByRole('radio', { name: 'Light' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** @param {string} drawing */
function poster(drawing) {
  // Drop the caption, too small here; the picture's marker extends below its frame.
  const picture = drawing
    .replace(/<svg [^>]*>/, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 972 500" height="504">')
    .replace(/<text[^>]*y="5\d\d[^>]*>.*?<\/text>/g, '');
  return `<!doctype html><meta charset="utf-8">
    <style>
      body { margin: 0; width: 1200px; height: 630px; overflow: hidden; background: #fff; color: #10151d; font: 500 24px "Hanken Grotesk", sans-serif; }
      h1 { margin: 26px 114px 0; font-size: 42px; line-height: 1; letter-spacing: -0.018em; font-weight: 800; }
      p { margin: 8px 114px 14px; line-height: 30px; color: #454e5b; }
      svg { display: block; margin: 0 auto; }
    </style>
    <h1>Which way does the traffic go?</h1>
    <p>Break anything: does the traffic still get there, and is it still private?</p>
    ${picture}`;
}

const [executablePath] = installed('chromium');
if (!executablePath) throw new Error('A Chromium is needed to draw');
const { launchOptions } = howToStart('chromium', executablePath);
const server = await preview({ root: project, logLevel: 'error' });
const browser = await playwright.chromium.launch(launchOptions);
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
await page.goto(`${server.resolvedUrls?.local[0]}${SCENE}`);
const drawing = await savedPicture(page);
const blank = await browser.newPage({ viewport: size });
await blank.setContent(poster(drawing));
await blank.evaluate(() => document.fonts.ready.then(() => undefined));
writeFileSync(join(project, 'public/social-preview.png'), await blank.screenshot());
await browser.close();
await server.close();
