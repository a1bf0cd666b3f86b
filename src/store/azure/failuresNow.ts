// What is down at the moment, as failures of the network that the text describes.

const isOf = (name: string, id: string): boolean => {
  const [base = ''] = name.split('.');
  if (name.endsWith('.nat')) return id === `nat:${base}`;
  if (name.endsWith('.vpn')) return id.startsWith(`vpn:${base}.`);
  return id === `circuit:${name}` || id === `peering:${name}`;
};

/** Of the targets those that are down; what the text no longer has is left out. */
export const failuresNow = (
  names: readonly string[],
  targets: readonly { readonly id: string }[],
): readonly string[] => targets.map(({ id }) => id).filter((id) => names.some((name) => isOf(name, id)));
