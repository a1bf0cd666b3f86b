// What packets mean for compliance that go out to the internet and are dropped there.

import { aPrivatePath } from './complianceParts';
import { publicServiceDown } from './endDown';
import type { PathFacts, PathMeaning } from './pathMeaning';
import { modelled, type Statement } from './sources';

const firstPacket = modelled(
  'A new TCP connection sends little more than its first packet, because the sender waits for an answer. A connection already open, or UDP, may still send data.',
);

function toReachIt(facts: PathFacts): readonly Statement[] {
  if (facts.peering === 'microsoft')
    return [
      modelled(
        facts.lost.service
          ? 'The service, or the path to it, has to be restored.'
          : 'Give the office a path to the service, then judge it.',
      ),
    ];
  const reject = modelled(`Reject packets for private addresses at ${facts.linesOut}.`);
  if (facts.hasCircuit) return [reject];
  return [
    reject,
    facts.lost.service
      ? modelled(`Restore ${facts.isVnetDown ? '' : 'the path to '}the virtual network.`)
      : aPrivatePath(facts),
  ];
}

export function droppedOnInternet(facts: PathFacts): PathMeaning {
  const title = 'Sent to the internet, and dropped there';
  if (facts.isServiceDown)
    return {
      title,
      statements: [publicServiceDown],
      toChange: [modelled('Judge the path once the service is back.')],
    };
  const outOfReach =
    facts.peering === 'microsoft'
      ? 'Packets go out to the public internet and are dropped there. The service is out of reach, and the packets have left your network all the same.'
      : 'Packets for private addresses follow the default route to the internet, where no network has a route for them. The virtual network is out of reach, and the packets have left your network all the same.';
  return { title, statements: [modelled(outOfReach), firstPacket], toChange: toReachIt(facts) };
}
