// Causes of lacking capacity or long delay on a path, and their remedies.

export const bottlenecks = [
  /** Too little bandwidth bought for the traffic to Microsoft. */
  'bandwidth',
  /** Detours and a crowded link inside the connectivity provider. */
  'provider-routing',
  /** The line between the office and the provider. */
  'access-stretch',
  'office-network',
  /** Other people's traffic behind the provider: the case for a private line. */
  'internet-contention',
] as const;
export type Bottleneck = (typeof bottlenecks)[number];

export const remedies = [
  'expressroute',
  /** Four times the bought rate, and an access line that carries it. */
  'more-bandwidth',
  /** A sound access line, and a provider with good routing and uncongested peering with Microsoft. */
  'better-connection',
  'office-upgrade',
] as const;
export type Remedy = (typeof remedies)[number];
