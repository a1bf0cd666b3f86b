// npm run --silent routers -- FILE|library:ID

import { routersOfFile } from './routersOf';
import { runOnFile } from './runOnFile';

runOnFile('routers', ['--json'], routersOfFile);
