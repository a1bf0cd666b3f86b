// Percentiles of packet times: the usual packet's and the unlucky ones'.

export type Percentiles = { readonly p50: number; readonly p95: number; readonly p99: number };

/** The nearest rank of an ascending column; NaN if empty. */
export function percentile(ascending: Float64Array, ratio: number): number {
  const rank = Math.max(1, Math.ceil(ratio * ascending.length));
  return ascending[rank - 1] ?? Number.NaN;
}

/** Values in any order; skips NaN (packets that never arrived). */
export function percentilesOf(values: Float64Array): Percentiles {
  const ascending = values.filter((value) => !Number.isNaN(value)).sort();
  return {
    p50: percentile(ascending, 0.5),
    p95: percentile(ascending, 0.95),
    p99: percentile(ascending, 0.99),
  };
}
