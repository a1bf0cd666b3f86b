// One address for each thing that the page can show, for what has to hold everywhere.

const rooms = [
  'healing',
  'resilience',
  'exceptions',
  'layers',
  'contention',
  'remedies',
  'advice',
  'myths',
  'about',
] as const;

export const everyState: readonly string[] = [
  '',
  'exit=on&fail=primary~secondary',
  'fail=primary~secondary',
  'peering=azure-private&fail=primary-private',
  'path=internet',
  'exit=on&fail=nat-prefix&panel=path',
  'exit=on&panel=compliance',
  'panel=predictability',
  'select=primary',
  'select=msee1&fail=msee1',
  'exit=on&fail=primary&view=text',
  'view=report',
  'compare=path:internet',
  'step=two-offices',
  'step=both-fail',
  'embed=1',
  'present=notes',
  'path=carrier-pigeon&fail=moon',
  ...rooms.map((room) => `more=${room}`),
];
