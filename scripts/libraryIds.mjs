// Ids of the library's networks, which are the names of their files. The build puts the list itself in place of
// this module (networkFiles.mjs); what runs in Node reads the folder.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../src/networks/library');

/** @type {readonly string[]} */
export const libraryIds = readdirSync(folder)
  .filter((name) => name.endsWith('.network.ts'))
  .map((name) => name.slice(0, -'.network.ts'.length))
  .sort();
