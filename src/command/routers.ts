// npm run --silent routers -- FILE

import { routersOf } from './routersOf';
import { runOnFile } from './runOnFile';
import { understand } from './understand';

runOnFile('routers', (text) => understand(text, routersOf));
