// How soon the verdict follows a key in the editor, and whether a thousand edits leave anything behind.

import { deflateRawSync } from 'node:zlib';
import { pause, quiet, spent, unthrottled, until, withPage } from '../browser.mjs';
import { quantile } from '../figures.mjs';
import { compared } from '../pages.mjs';

const OFFICES = 10;
const CIRCUITS = 4;
const KEYS = 60;
const BETWEEN_KEYS_MS = 250;
/** After about so many the heap stops growing (RESULTS.md). */
const FIRST = 1000;
const EDITS = 1000;
const AT_REST_MS = 4000;

/** Ten offices, four circuits; the first office's name, which the verdict says, is the last word. */
function description() {
  const numbers = (/** @type {number} */ count) => Array.from({ length: count }, (_, index) => index);
  return [
    'network: Ten offices',
    'version: 1',
    'circuits:',
    ...numbers(CIRCUITS).map(
      (index) =>
        `  er-${index}: {location: city-${index}, provider: carrier-${index % 2}, peerings: [microsoft, private]}`,
    ),
    'vnets:',
    `  hub: {gateway: zone-redundant, circuits: [${numbers(CIRCUITS).map((index) => `er-${index}`)}]}`,
    'services: [power-platform, microsoft-365]',
    'wans:',
    '  backbone: {}',
    'offices:',
    ...numbers(OFFICES)
      .slice(1)
      .map(
        (index) => `  office-${index}: {wan: backbone, circuits: [er-${index % CIRCUITS}], exit: internet}`,
      ),
    '  asked:',
    '    routers: 2',
    '    circuits: [er-0, er-1]',
    '    wan: backbone',
    '    exit: internet',
    '    name: Asked',
  ].join('\n');
}

/** @param {Buffer} bytes */
function checksum(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** The address of a network, as the page writes it. @param {string} text */
function addressOf(text) {
  const bytes = Buffer.from(text);
  const body = deflateRawSync(bytes).toString('base64url');
  return `#net=1.${body.length}.${checksum(bytes)}.${body}&from=asked&view=edit`;
}

/**
 * Opens the editor with the caret behind the name of the office, which the verdict says: a key and its verdict
 * can be told apart by that name.
 * @param {import('../browser.mjs').Opened} opened
 * @param {string} address
 */
async function openEditor({ page }, address) {
  await page.goto(`${address}${compared.ours.path}${addressOf(description())}`);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await until(page, `document.querySelector('.verdict')?.textContent?.includes('Asked ')`);
}

/** Adds a letter to the name, or takes it away again. @param {number} count */
const keyOf = (count) => (count % 2 === 0 ? 'x' : 'Backspace');

/**
 * From each key to the frame that shows its verdict.
 * @param {import('../browser.mjs').Page} page
 */
async function keyToVerdictMs(page) {
  await page.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    let pressed = 0;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = timeStamp;
      },
      true,
    );
    const verdict = document.querySelector('.verdict');
    if (verdict)
      new MutationObserver(() => {
        if (pressed === 0) return;
        const from = pressed;
        pressed = 0;
        requestAnimationFrame(() => times.push(performance.now() - from));
      }).observe(verdict, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { keyTimes: times });
  });
  for (let count = 0; count < KEYS; count += 1) {
    await page.keyboard.press(keyOf(count));
    const name = count % 2 === 0 ? 'Askedx ' : 'Asked ';
    await until(page, `document.querySelector('.verdict').textContent.includes('${name}')`);
    await pause(BETWEEN_KEYS_MS);
  }
  return /** @type {Promise<number[]>} */ (page.evaluate('window.keyTimes'));
}

/**
 * @param {import('../browser.mjs').Browser} browser
 * @param {string} address
 * @returns {Promise<import('../figures.mjs').Row[]>}
 */
export async function measureEditing(browser, address) {
  await quiet();
  const times = await withPage(browser, unthrottled, async (opened) => {
    await openEditor(opened, address);
    return keyToVerdictMs(opened.page);
  });
  const { before, after } = await withPage(browser, unthrottled, async (opened) => {
    const { page, session } = opened;
    await openEditor(opened, address);
    await session.send('HeapProfiler.enable');
    const edit = async (/** @type {number} */ edits) => {
      for (let count = 0; count < edits; count += 1) await page.keyboard.press(keyOf(count));
    };
    const left = async () => {
      // The overview follows the last edit.
      await pause(AT_REST_MS);
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return spent(session);
    };
    await edit(FIRST);
    const before = await left();
    await edit(EDITS);
    return { before, after: await left() };
  });
  /** @type {(what: string, from: number, to: number, bar: number, shown: (value: number) => string) => import('../figures.mjs').Row} */
  const row = (what, from, to, bar, shown) => ({
    what: `${what} after ${EDITS} edits`,
    measured: to / from,
    bar,
    side: 'at most',
    unit: '×',
    detail: `${shown(from)} to ${shown(to)}`,
  });
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
  return [
    {
      what: `key to verdict in the editor, ${OFFICES} offices, 95th percentile`,
      measured: quantile(times, 0.95),
      bar: 100,
      side: 'at most',
      unit: 'ms',
      detail: `${times.length} keys, median ${quantile(times, 0.5).toFixed(0)} ms`,
    },
    row('heap', before.heapBytes, after.heapBytes, 1.05, megabytes),
    row('listeners', before.listeners, after.listeners, 1, String),
    row('elements', before.elements, after.elements, 1.01, String),
  ];
}
