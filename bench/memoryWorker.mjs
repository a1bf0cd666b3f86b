// Goes through all pairs of all groups of a large network, and says how much memory it needed at most.

import { pathToFileURL } from 'node:url';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';

const { script } = /** @type {{ script: string }} */ (workerData);
/** @type {typeof import('./described')} */
const { allPairs } = await import(pathToFileURL(script).href);
setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

let peakBytes = 0;
const found = allPairs(50, 20, () => {
  collectGarbage();
  peakBytes = Math.max(peakBytes, getHeapStatistics().used_heap_size);
});
parentPort?.postMessage({ peakMb: peakBytes / 1e6, ...found });
