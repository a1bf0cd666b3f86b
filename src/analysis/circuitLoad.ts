// What shares a circuit with Power Platform, and how big the circuit is.

export const backups = [
  'off',
  /** Held to half of the circuit. */
  'paced',
  /** Faster than the circuit. */
  'flat-out',
] as const;
export type Backup = (typeof backups)[number];

export const circuitSizes = ['as-bought', 'doubled'] as const;
export type CircuitSize = (typeof circuitSizes)[number];
