// npm run --silent routers -- FILE

import { routersOfFile } from './routersOf';
import { runOnFile } from './runOnFile';

runOnFile('routers', ['--json'], routersOfFile);
