// Words for the tunnels that carry traffic.

import type { CompiledTopology, LinkId } from '../model/compiledTopology';

/** Returns "both tunnels of the VPN from A to Hub" where both of a VPN are among these, and each other one by its name. */
export function tunnelsInWords(
  { vpns, links }: Pick<CompiledTopology, 'vpns' | 'links'>,
  crossed: ReadonlySet<LinkId>,
): readonly string[] {
  const whole = vpns.filter(({ tunnels }) => tunnels.length === 2 && tunnels.every((id) => crossed.has(id)));
  const told = new Set(whole.flatMap(({ tunnels }) => tunnels));
  const single = links.filter(({ id, kind }) => kind === 'tunnel' && crossed.has(id) && !told.has(id));
  return [
    ...whole.map(({ inSentence }) => `both tunnels of ${inSentence}`),
    ...single.map(({ inSentence }) => inSentence),
  ];
}
