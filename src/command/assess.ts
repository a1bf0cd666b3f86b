// npm run --silent assess -- FILE|library:ID [--json]

import { assessOf } from './assessOf';
import { runOnFile } from './runOnFile';
import { understand } from './understand';

runOnFile('assess', ['--json'], (text, options) => {
  const { description, ...said } = understand(text);
  return assessOf(description, text, options, said);
});
