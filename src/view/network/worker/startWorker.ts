// Starts the worker that works overviews out. The page's security policy lets one name make its address, and this makes
// only one address. The one-file build has no worker, and this file is left out of it.

import workerUrl from '../../../store/network/overviewWorker?worker&url';

type Policy = { readonly createScriptURL: (url: string) => string };

const rules: Policy = {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError('Not the worker of this page');
    return url;
  },
};

let policy: Policy | null = null;

export function startWorker(): Worker | null {
  try {
    policy ??= window.trustedTypes?.createPolicy('overview-worker', rules) ?? rules;
    return new Worker(policy.createScriptURL(workerUrl), { type: 'module' });
  } catch {
    return null;
  }
}
