// npm run --silent assess -- FILE [--json]

import { assessOf } from './assessOf';
import { runOnFile } from './runOnFile';
import { understand } from './understand';

runOnFile('assess', (text, options) =>
  understand(text, (description) => assessOf(description, text, options)),
);
