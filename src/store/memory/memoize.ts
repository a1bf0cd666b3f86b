// Memoizes results; selectors must return the same object for the same state.

/** Caches the last results by the identity of their arguments. */
export function memoizeByIdentity<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
  most = 8,
): (...args: Args) => Result {
  const known: { readonly args: Args; readonly result: Result }[] = [];
  return (...args) => {
    const found = known.find((entry) => entry.args.every((arg, index) => arg === args[index]));
    if (found) return found.result;
    const result = compute(...args);
    known.unshift({ args, result });
    known.length = Math.min(known.length, most);
    return result;
  };
}

/** Caches results by a key of the arguments; evicts the oldest first. */
export function memoizeByKey<Args extends readonly unknown[], Result>(
  keyOf: (...args: Args) => string,
  compute: (...args: Args) => Result,
  most = Number.POSITIVE_INFINITY,
): (...args: Args) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (...args) => {
    const key = keyOf(...args);
    const found = known.get(key);
    if (found) return found.result;
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    const result = compute(...args);
    known.set(key, { result });
    return result;
  };
}
