// Starts the overview worker. The CSP allows one Trusted Types policy for its URL, and the policy allows only
// this URL. The one-file build has no worker and omits this file.

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
