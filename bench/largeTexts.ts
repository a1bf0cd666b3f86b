// Texts as large as a file may be: of those that are refused and those that are read, the ones that take longest.

const SIZE = 256 * 1024;

const filled = (piece: string) => piece.repeat(Math.floor(SIZE / piece.length));
const listed = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index))
    .join('\n')
    .slice(0, SIZE);
const head = 'network: n\nversion: 1\nwans: {w: {}}\noffices:\n';

export const largeTexts: Readonly<Record<string, string>> = {
  'two thousand offices':
    head + listed(2000, (at) => `  o-${at}: {wan: w, exit: internet, lan: 10.${at >> 8}.${at & 255}.0/24}`),
  'references to nothing': head + listed(4000, (at) => `  o-${at}: {wan: v${at}, circuits: [e-${at}]}`),
  'expectations of nobody':
    `${head}  a: {exit: internet}\nexpect:\n` +
    listed(4000, (at) => `- {from: b${at}, to: power-platfrm, be: private}`),
  'unknown fields': listed(25_000, (at) => `k${at}: 1`),
  'one field again and again': `${head}  a:\n${filled('    exti: none\n').slice(0, SIZE - 60)}`,
  'open brackets': filled('['),
  references: `a: &a [x]\n${listed(9000, (at) => `b${at}: &b${at} [*a, *a]`)}`,
  'open quotes': `a: "${filled('x')}`.slice(0, SIZE),
};
