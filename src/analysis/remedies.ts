// Where a path can be short of capacity or long of delay, and what can be tried against it.

export const bottlenecks = [
  /** What was bought is too little for what is sent to Microsoft. */
  'bandwidth',
  /** Detours and a crowded link inside the connectivity provider. */
  'provider-routing',
  /** The line between the office and the provider. */
  'access-stretch',
  'office-network',
  /** Other people's traffic behind the provider: the one that a private line is about. */
  'internet-contention',
] as const;
export type Bottleneck = (typeof bottlenecks)[number];

export const remedies = [
  'expressroute',
  /** Four times the bought rate, and an access line that carries it. */
  'more-bandwidth',
  /** A sound access line, and a provider that routes well and meets Microsoft where it is not crowded. */
  'better-connection',
  'office-upgrade',
] as const;
export type Remedy = (typeof remedies)[number];
