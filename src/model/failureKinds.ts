// Kinds of failures, each with all that depends on nothing but its kind: another one is a row here, and the
// targets of it in compile/topology.

/** Whose side fails, as lists group failures. */
export const failureSides = ['microsoft', 'providers', 'yours', 'settings'] as const;
export type FailureSide = (typeof failureSides)[number];

/** What one would do about a single point of failure, in the order of lists. */
export const remedies = [
  'second-router',
  'second-line',
  'second-connection',
  'second-circuit',
  'second-location',
  'second-provider',
  'second-site',
  'another-wan',
  'second-gateway',
  'zone-redundancy',
  'second-exit',
  /** Separate the elements that fail together. Programs read these codes, so the first name stays. */
  'separate-ways',
  /** Nothing breaks here: the cause is misconfiguration. */
  'change-control',
  /** Drop traffic at the internet breakout that must not go out. */
  'refuse-at-exit',
] as const;

export type Remedy = (typeof remedies)[number];

/** Remedies that are configured; the others are built or bought. */
export const isConfigured = (remedy: Remedy): boolean =>
  remedy === 'change-control' || remedy === 'refuse-at-exit';

type KindFacts = {
  readonly side: FailureSide;
  /** Orders a list by how much fails at once; the most is 0. */
  readonly rank: number;
  readonly remedy: Remedy;
  /** Links of its own fail, a single node does, or others fail together with it. */
  readonly fails: 'links' | 'node' | 'others';
  /** Absent from tables: it fails like a risk that contains it. */
  readonly isOnlyDrawn?: true;
};

const kinds = {
  location: { side: 'microsoft', rank: 0, remedy: 'second-location', fails: 'others' },
  provider: { side: 'providers', rank: 0, remedy: 'second-provider', fails: 'others' },
  office: { side: 'yours', rank: 0, remedy: 'second-site', fails: 'others' },
  circuit: { side: 'microsoft', rank: 1, remedy: 'second-circuit', fails: 'links' },
  wan: { side: 'providers', rank: 1, remedy: 'another-wan', fails: 'others' },
  /** A router of an office. */
  router: { side: 'yours', rank: 1, remedy: 'second-router', fails: 'node' },
  shared: { side: 'yours', rank: 2, remedy: 'separate-ways', fails: 'others' },
  zone: { side: 'microsoft', rank: 2, remedy: 'zone-redundancy', fails: 'others' },
  connection: { side: 'microsoft', rank: 3, remedy: 'second-connection', fails: 'links' },
  exit: { side: 'providers', rank: 3, remedy: 'second-exit', fails: 'links' },
  gateway: { side: 'microsoft', rank: 4, remedy: 'second-gateway', fails: 'node' },
  /** An access line of a circuit, a line to a WAN, an internet line without breakout. */
  line: { side: 'providers', rank: 5, remedy: 'second-line', fails: 'links' },
  /** A peering of a circuit, on both connections. */
  peering: { side: 'microsoft', rank: 6, remedy: 'second-circuit', fails: 'others' },
  /** A peering on one connection. */
  session: { side: 'microsoft', rank: 7, remedy: 'second-connection', fails: 'others' },
  misconfiguration: { side: 'settings', rank: 8, remedy: 'change-control', fails: 'others' },
  /** Any other drawn link or node. */
  link: { side: 'microsoft', rank: 9, remedy: 'second-line', fails: 'links', isOnlyDrawn: true },
  node: { side: 'microsoft', rank: 9, remedy: 'second-router', fails: 'node', isOnlyDrawn: true },
} as const satisfies Readonly<Record<string, KindFacts>>;

export type FailureKind = keyof typeof kinds;

export const failureKinds: Readonly<Record<FailureKind, KindFacts>> = kinds;

/**
 * What one would do against the loss of any of these, each once: what is built before what is configured, and what
 * helps against most of them first. What it exposes to the public
 * internet can also be blocked there.
 */
export function remediesFor(failed: readonly FailureKind[], exposes: boolean): readonly Remedy[] {
  const against = new Map<Remedy, number>(exposes ? [['refuse-at-exit', 1]] : []);
  for (const kind of failed) {
    const { remedy } = failureKinds[kind];
    against.set(remedy, (against.get(remedy) ?? 0) + 1);
  }
  const helps = (remedy: Remedy) => against.get(remedy) ?? 0;
  return remedies
    .filter((remedy) => against.has(remedy))
    .toSorted((a, b) => Number(isConfigured(a)) - Number(isConfigured(b)) || helps(b) - helps(a));
}
