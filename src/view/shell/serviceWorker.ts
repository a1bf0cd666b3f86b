// Registers the service worker, so that the page works offline after the first visit.

const WORKER = './service-worker.js';

/** Missing from DOM types and from some browsers. */
type Policy = { readonly createScriptURL: (url: string) => string };
declare global {
  interface Window {
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: Policy) => Policy;
    };
  }
}

/** Creates the script URL: the CSP allows this one policy, and it allows only this URL. */
function trustedWorker(): string {
  const rules: Policy = {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError('Not the service worker of this page');
      return url;
    },
  };
  const policy = window.trustedTypes?.createPolicy('service-worker', rules) ?? rules;
  return policy.createScriptURL(WORKER);
}

/** Ignores refusal by browser or host; the page then needs its network as usual. */
export async function registerServiceWorker(): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustedWorker());
  } catch {
    // Ignore: only offline use is lost.
  }
}
