// Maps what Azure reports as down to failures of the described network.

const isOf = (name: string, id: string): boolean => {
  const [base = ''] = name.split('.');
  if (name.endsWith('.nat')) return id === `nat:${base}`;
  if (name.endsWith('.vpn')) return id.startsWith(`vpn:${base}.`);
  return id === `circuit:${name}` || id === `peering:${name}`;
};

/** Returns the targets that are down; omits those no longer in the text. */
export const failuresNow = (
  names: readonly string[],
  targets: readonly { readonly id: string }[],
): readonly string[] => targets.map(({ id }) => id).filter((id) => names.some((name) => isOf(name, id)));
