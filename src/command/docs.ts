// npm run docs: writes the page on the format and the JSON Schema for editors.

import { readFileSync, writeFileSync } from 'node:fs';
import { descriptionSchema } from '../format/schema';
import { formatPage } from './formatPage';

const example = readFileSync('tests/fixtures/networks/maximum-one-preferred.network.yaml', 'utf8');

writeFileSync('docs/format.md', formatPage(example));
writeFileSync('public/network.schema.json', `${JSON.stringify(descriptionSchema, null, 2)}\n`);
