// The rate of a circuit as a value of a field.

import { asSuggestion, type Shape, scalar } from './shape';

const megabits = { mbps: 1, gbps: 1000 } as const;
const rate = /^(\d{1,7}(?:\.\d{1,3})?) ?([mg]bps)$/i;

const otherRate = /^(\d{1,7}(?:\.\d{1,3})?) ?(m|g)?(?:b|bit|bits|be|e)?(?:ps|\/s)?$/i;

/** The rate of "1000", "1G", "10GE" and "1 Gbit/s"; a number alone is in megabits. */
function rateMeantBy(written: string): string | undefined {
  const [, amount, unit] = otherRate.exec(written.trim().replace(/(\d),(\d{3})/g, '$1$2')) ?? [];
  return amount === undefined ? undefined : `${amount} ${unit?.toLowerCase() === 'g' ? 'Gbps' : 'Mbps'}`;
}

/** Megabits per second. */
export const bandwidth: Shape<number> = scalar(
  'a rate such as 500 Mbps or 2 Gbps',
  { type: 'string', pattern: '^\\d+(\\.\\d+)? ?([Mm]|[Gg])bps$' },
  (written) => {
    const [, amount, unit] = rate.exec(written) ?? [];
    if (amount === undefined || unit === undefined) return undefined;
    const mbps = Number(amount) * (unit.toLowerCase() === 'gbps' ? megabits.gbps : megabits.mbps);
    return mbps >= 1 && mbps <= 1_000_000 ? mbps : undefined;
  },
  [],
  (written) => asSuggestion(rateMeantBy(written)),
);
