// Words for the two answers and the path from an office to a destination.

import type { Judgement, Privacy, Reachability } from '../../analysis/judge';
import type { Carriers } from '../../analysis/overview/carriers';
import type { CompiledTopology, LinkId, Peering } from '../../model/compiledTopology';
import { connectionsOn, countedConnections, haveSameConnections, notTheSameOnes } from '../connectionWords';
import { listed } from '../names';
import { tunnelsInWords } from '../tunnelWords';

export const reachabilityWords: Readonly<Record<Reachability, string>> = {
  reached: 'reached',
  partly: 'reached in part',
  'no-route': 'out of reach: no route',
  refused: 'out of reach: the internet breakout blocks it',
  lost: 'out of reach: packets are dropped on the path',
  'no-reply': 'out of reach: requests arrive, and no reply comes back',
  'reply-dropped': 'out of reach: a stateful firewall drops the replies',
  undecided: 'not decided: preferences leave it open',
};

const privacyWords: Readonly<Record<Privacy, (peering: Peering) => string | null>> = {
  yes: (peering) =>
    peering === 'microsoft' ? 'private up to the Microsoft edge' : 'private up to your own resource',
  encrypted: () => 'encrypted over the public internet',
  mixed: () => 'partly on the public internet',
  no: () => 'on the public internet',
  none: () => null,
  undecided: () => null,
};

const inPartTunnelled = 'partly over the public internet, encrypted there';

/** Why something is out of reach, where packets leave for the internet on the way. */
const droppedOutside: Readonly<Partial<Record<Privacy, string>>> = {
  no: 'packets go out to the public internet and are dropped',
  mixed: 'packets are dropped, some of them on the public internet',
};

/** Returns "no route" of "out of reach: no route", and of dropped packets whether they go out to the internet. */
export const reasonWords = ({ reachability, privacy }: Judgement): string =>
  (reachability === 'lost' ? droppedOutside[privacy] : undefined) ??
  reachabilityWords[reachability].replace(/^[^:]*: /, '');

/** Returns "reached, private up to the Microsoft edge"; if unreachable, mentions privacy only if exposed. */
export function answerWords(judgement: Judgement, peering: Peering): string {
  const { reachability, privacy, isInPartTunnelled } = judgement;
  if (reachability === 'lost') return `out of reach: ${reasonWords(judgement)}`;
  const works = reachability === 'reached' || reachability === 'partly';
  const isExposed = privacy === 'no' || privacy === 'mixed';
  const said = isInPartTunnelled ? inPartTunnelled : privacyWords[privacy](peering);
  const exposure = works || isExposed ? said : null;
  return [reachabilityWords[reachability], exposure].filter((each) => each !== null).join(', ');
}

/** Returns "both connections of Er", "the primary connection of Er and the internet breakout of Texas": connections first. */
export function carrierList(
  { circuits, vpns, links }: CompiledTopology,
  carriers: readonly LinkId[],
): string {
  const left = new Set(carriers);
  const counted = countedConnections({ circuits }, left);
  if (counted !== null) for (const { pipe } of connectionsOn({ circuits }, left)) left.delete(pipe ?? '');
  const whole = circuits.flatMap(({ name, connections: [primary, secondary] }) => {
    if (!left.has(primary.id) || !left.has(secondary.id)) return [];
    left.delete(primary.id);
    left.delete(secondary.id);
    return [`both connections of ${name}`];
  });
  const others = links.filter(({ id }) => left.has(id));
  const single = others.filter(({ kind }) => kind === 'connection').map(({ inSentence }) => inSentence);
  const rest = others
    .filter(({ kind }) => kind !== 'connection' && kind !== 'tunnel')
    .map(({ inSentence }) => inSentence);
  return listed([
    ...new Set([
      ...(counted === null ? whole : [counted]),
      ...single,
      ...tunnelsInWords({ vpns, links }, left),
      ...rest,
    ]),
  ]);
}

/** Returns "over both connections of Er", with the return path if different; empty without traffic. */
export function carrierWords(
  topology: CompiledTopology,
  { requests, replies, globalReach }: Carriers,
): string {
  const out = carrierList(topology, requests);
  const back = carrierList(topology, replies);
  if (out === '') return '';
  const onward = globalReach.length === 0 ? '' : `, by ${carrierList(topology, globalReach)}`;
  const isSame = out === back && haveSameConnections(topology, new Set(requests), new Set(replies));
  if (isSame || back === '') return `over ${out}${onward}`;
  return `over ${out}, and back over ${out === back ? notTheSameOnes(back) : back}${onward}`;
}
