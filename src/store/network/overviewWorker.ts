// Works out the overview of a network beside the page, which stays responsive meanwhile. One network, one worker: a
// stale one is ended from outside.

import type { NetworkDescription } from '../../model/description';
import { overviewPieces } from './overviewJob';

addEventListener('message', ({ data }: MessageEvent<NetworkDescription>) => {
  for (const piece of overviewPieces(data)) postMessage(piece);
});
