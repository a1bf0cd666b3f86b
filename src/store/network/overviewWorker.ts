// Computes the overview of one network off the main thread. The page terminates the worker when it is stale.

import type { NetworkDescription } from '../../model/description';
import { overviewPieces } from './overviewJob';

addEventListener('message', ({ data }: MessageEvent<NetworkDescription>) => {
  for (const piece of overviewPieces(data)) postMessage(piece);
});
