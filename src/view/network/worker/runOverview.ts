import { overviewPieces } from '../../../store/network/overviewJob';
import type { RunOverview } from '../../../store/network/overviewStore';
import { startWorker } from './startWorker';

/** Runs on the main thread, yielding after each piece. */
const inPage: RunOverview = (description, on) => {
  const pieces = overviewPieces(description);
  let isEnded = false;
  const next = () => {
    if (isEnded) return;
    try {
      const { value, done } = pieces.next();
      if (done) return;
      on.piece(value);
    } catch {
      on.failure();
      return;
    }
    setTimeout(next);
  };
  setTimeout(next);
  return () => {
    isEnded = true;
  };
};

/** Runs in a worker if possible: a host may forbid it, and pages from disk have none. */
export const runOverview: RunOverview = (description, on) => {
  const worker = startWorker();
  if (!worker) return inPage(description, on);
  let end = () => worker.terminate();
  let hasBegun = false;
  worker.addEventListener('message', ({ data }) => {
    hasBegun = true;
    on.piece(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    if (hasBegun) on.failure();
    else end = inPage(description, on);
  });
  worker.postMessage(description);
  return () => end();
};
