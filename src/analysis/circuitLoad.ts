// Load that shares a circuit with Power Platform, and the circuit's size.

export const backups = [
  'off',
  /** Limited to half of the circuit. */
  'paced',
  /** Faster than the circuit. */
  'flat-out',
] as const;
export type Backup = (typeof backups)[number];

export const circuitSizes = ['as-bought', 'doubled'] as const;
export type CircuitSize = (typeof circuitSizes)[number];
