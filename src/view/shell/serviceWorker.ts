// Makes the page work again without a network after the first visit.

const WORKER = './service-worker.js';

/** Not in the types of the DOM yet, and not in every browser. */
type Policy = { readonly createScriptURL: (url: string) => string };
declare global {
  interface Window {
    readonly trustedTypes?: {
      readonly createPolicy: (name: string, rules: Policy) => Policy;
    };
  }
}

/** The page's security policy lets this one name make the address of a script, and this makes only one. */
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

/** A browser, or the host's policy, may refuse; then the page needs its network, as any page does. */
export async function registerServiceWorker(): Promise<void> {
  try {
    await navigator.serviceWorker.register(trustedWorker());
  } catch {
    // Nothing is lost but the next visit without a network.
  }
}
