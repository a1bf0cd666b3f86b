// Misconfigurations: sessions stay up, and what is advertised or translated changes. Another one is a row here, its
// effect where sessions and translations are compiled (compile/network), and its words (content/misconfigurationWords).

/** Where one stands: at the edges of a circuit that advertises services, or where a circuit's pools are held. */
export type FaultPlace = 'microsoft-edges' | 'pool-holders';

type FaultFacts = {
  readonly fault: string;
  /** Its id is this, a colon, and the id of the circuit or office. */
  readonly prefix: string;
  /** The setting, in the name of the failure: "the route filter of er-lon". */
  readonly setting: string;
  /** Every circuit with such a place can be misconfigured so; null where only a figure of its own offers it. */
  readonly at: FaultPlace | null;
};

const rows = [
  /** No route filter is attached to a Microsoft peering, so nothing is advertised on it. */
  { fault: 'route-filter', prefix: 'route-filter', setting: 'route filter', at: 'microsoft-edges' },
  /** A circuit does not advertise its address pool, so replies have no route back. */
  { fault: 'unadvertised-pool', prefix: 'nat', setting: 'advertisement of the NAT pool', at: 'pool-holders' },
  /** An office's breakout also translates to its circuits' pool, so replies may return over either. */
  { fault: 'shared-pool', prefix: 'shared-nat', setting: 'separate NAT pools', at: null },
] as const satisfies readonly FaultFacts[];

export type Fault = (typeof rows)[number]['fault'];

export const misconfigurations: readonly (FaultFacts & { readonly fault: Fault })[] = rows;

const prefixes = new Map<string, string>(rows.map(({ fault, prefix }) => [fault, prefix]));

/** `of` is the id of a circuit or office. */
export const faultId = (fault: Fault, of: string): string => `${prefixes.get(fault)}:${of}`;

export const isMisconfiguration = (failure: string): boolean =>
  rows.some(({ prefix }) => failure.startsWith(`${prefix}:`));
