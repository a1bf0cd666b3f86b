// Lists files of the source tree for tests that read all of it.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const filesBelow = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name));
