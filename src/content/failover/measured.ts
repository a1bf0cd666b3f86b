// Failover measured in a lab, on the article's network.

import type { Failover } from '../../analysis/failover';
import type { Statement } from '../sources';
import { clockWords, measuredWords } from './failoverWords';

/** Cites the one measured case; similar cases are marked as such. */
export const alike = ({ clock, measuredAlike }: Failover): readonly Statement[] =>
  measuredAlike === null
    ? []
    : [
        {
          text: `The failure shown was not measured, but a similar one was: Seattle sends to a virtual network and the primary connection fails, with routing software (FRRouting) in a lab, not at Microsoft. Under “${clockWords[clock].name}” that left ${measuredWords(measuredAlike)} without packets.`,
          source: 'lab',
        },
      ];

export const lab: Statement = {
  text: 'Measured with routing software (FRRouting) on Linux, not at Microsoft: Seattle sends to a virtual network, the primary connection fails, and the time without packets is taken. For the hold times and BFD, packets were dropped while the interfaces stayed up.',
  source: 'lab',
};
