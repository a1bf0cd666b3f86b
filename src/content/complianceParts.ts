// Words for encryption of a path's content, and for the requirements of a private path.

import { capitalised, listed } from './names';
import type { PathFacts } from './pathMeaning';
import { modelled, type Statement } from './sources';

const tlsOf = ({ isPowerPlatform }: PathFacts): Statement =>
  isPowerPlatform
    ? {
        text: 'Encryption comes from the service: Power Platform’s TLS meets the level of protection in transit that most regulations typically ask for.',
        source: 'article',
      }
    : modelled('Encryption comes from the service, which speaks TLS on every path.');

export const encryption = (facts: PathFacts): Statement =>
  facts.peering === 'microsoft'
    ? tlsOf(facts)
    : modelled(
        'Encryption is up to your own service: ExpressRoute adds none by default, nor does the internet.',
      );

/** Omits what the office already has. */
export const aPrivatePath = ({ office, officesWithCircuits }: PathFacts): Statement =>
  office.wans.length > 0 || office.circuits.length > 0 || officesWithCircuits.length === 0
    ? modelled(`${capitalised(office.inSentence)} would need a private path.`)
    : modelled(
        `${capitalised(office.inSentence)} would need a private path: a circuit of its own, or a WAN to ${listed(officesWithCircuits).replace(/ and (?=[^ ]*$)/, ' or ')}. The figure has neither.`,
      );
