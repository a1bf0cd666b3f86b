// Verdict sentence about any network, announced after every change.

import type { Judgement, Reachability } from '../../analysis/judge';
import type { NetworkAnswer } from '../../analysis/network/networkAnswer';
import type { Damage } from '../../analysis/overview/damage';
import type { CompiledTopology } from '../../model/compiledTopology';
import { answerWords, carrierWords } from '../assess/answers';
import { capitalised } from '../names';

export type NetworkVerdict = { readonly claim: string; readonly consequence: string };

const outcome: Readonly<
  Record<Reachability, (office: string, destination: string, reaches: string) => string>
> = {
  reached: (office, destination, reaches) => `${office} ${reaches} ${destination}`,
  partly: (office, destination, reaches) => `${office} ${reaches} ${destination} only in part`,
  'no-route': (office, destination) => `${office} cannot reach ${destination}: no route leads there`,
  refused: (office, destination) =>
    `${office} cannot reach ${destination}: the internet breakout blocks the service`,
  lost: (office, destination) => `${office} cannot reach ${destination}: packets are dropped on the path`,
  'no-reply': (office, destination) =>
    `${office} cannot use ${destination}: requests arrive, and no reply comes back`,
  'reply-dropped': (office, destination) =>
    `${office} cannot use ${destination}: a stateful firewall drops the replies`,
  undecided: (office, destination, reaches) =>
    `Whether ${office} ${reaches} ${destination} cannot be told: preferences contradict each other`,
};

const compared: Readonly<Record<Damage, string>> = {
  ends: 'With nothing failed it is',
  'ends-in-part': 'With nothing failed it is',
  undecides: 'With nothing failed it is',
  'to-internet': 'With nothing failed it is',
  'partly-to-internet': 'With nothing failed it is',
  'to-tunnel': 'With nothing failed it is',
  none: 'With nothing failed it is the same:',
  improves: 'That is better than with nothing failed, when it is',
};

const exposure = ({ reachability, privacy }: Judgement): string => {
  const works = reachability === 'reached' || reachability === 'partly';
  switch (privacy) {
    case 'yes':
      return works ? 'No link of the path is public internet.' : '';
    case 'encrypted':
      return 'It crosses the public internet in an encrypted tunnel, which ends at the VPN gateway. The internet can still delay or drop it.';
    case 'mixed':
      return 'Some of it crosses the public internet without a tunnel.';
    case 'no':
      if (works) return 'All of it crosses the public internet.';
      return reachability === 'lost'
        ? 'What is sent goes out to the public internet and is dropped there.'
        : 'What is sent crosses the public internet.';
    case 'none':
      return 'Nothing crosses the internet. That is an outage, not compliance.';
    case 'undecided':
      return 'The routers can settle in more than one way, or never.';
  }
};

export function networkVerdict(topology: CompiledTopology, answer: NetworkAnswer): NetworkVerdict {
  const { scenario, carriers, intact, damage } = answer;
  const site = topology.offices.find(({ id }) => id === scenario.office);
  const office = site?.inSentence ?? scenario.office;
  const destination = topology.destinations.find(({ id }) => id === scenario.destination);
  const to = destination?.inSentence ?? scenario.destination;
  const works = answer.reachability === 'reached' || answer.reachability === 'partly';
  const over = works ? carrierWords(topology, carriers) : '';
  const said = outcome[answer.reachability](office, to, (site?.count ?? 1) > 1 ? 'reach' : 'reaches');
  const claim = `${capitalised([said, over].filter((each) => each !== '').join(' '))}.`;
  const peering = destination?.peering ?? 'microsoft';
  const before = scenario.failures.length === 0 ? '' : `${compared[damage]} ${answerWords(intact, peering)}.`;
  return { claim, consequence: [exposure(answer), before].filter((each) => each !== '').join(' ') };
}
