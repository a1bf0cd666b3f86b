// Generates AS numbers where none were given.

export type AsNumberRanges = readonly (readonly [first: number, last: number])[];

/** Private-use numbers of RFC 6996, without those that Microsoft reserves. */
const privateNumbers: AsNumberRanges = [
  [65001, 65514],
  [64512, 65000],
  [65521, 65534],
  [4_200_000_000, 4_294_967_294],
];

/** Documentation numbers of RFC 5398: represent numbers of real networks. */
export const documentationNumbers: AsNumberRanges = [
  [64497, 64511],
  [65536, 65551],
  [4_200_000_000, 4_294_967_294],
];

export const isPrivateAsNumber = (asn: number): boolean =>
  (asn >= 64512 && asn <= 65534) || (asn >= 4_200_000_000 && asn <= 4_294_967_294);

export type AsNumberSource = () => number;

function source(ranges: AsNumberRanges, taken: Set<number>): AsNumberSource {
  let range = 0;
  let next = ranges[0]?.[0] ?? 0;
  return () => {
    for (;;) {
      const last = ranges[range]?.[1] ?? next;
      if (next > last) {
        range += 1;
        next = ranges[range]?.[0] ?? next;
        continue;
      }
      const number = next;
      next += 1;
      if (taken.has(number)) continue;
      taken.add(number);
      return number;
    }
  };
}

/** Two sources over the same numbers: none is used twice, and none that is taken. */
export function asNumberSources(
  taken: Iterable<number>,
  providers: AsNumberRanges,
): { own: AsNumberSource; others: AsNumberSource } {
  const known = new Set(taken);
  return { own: source(privateNumbers, known), others: source(providers, known) };
}
