// The six questions that every paste leaves open, and the seventh for several circuits.

import type { Edit } from '../../format/writing/applied';
import type { Plain } from '../../format/writing/plain';
import type { NetworkDescription, Office } from '../../model/description';
import type { DescribedCircuit } from './circuits';
import type { Described } from './described';
import { answer, ownValue, type Question, question, set } from './question';

const behindCircuits = ({ offices }: NetworkDescription): readonly Office[] =>
  offices.filter(({ circuits }) => circuits.length > 0);

const inEach = (offices: readonly Office[], field: string, value: Plain): readonly Edit[] =>
  offices.map(({ id }) => set(['offices', id, field], value));

/** One office for all circuits instead of one each. */
function oneOffice(offices: readonly Office[]): readonly Edit[] {
  const circuits = [...new Set(offices.flatMap((office) => office.circuits))];
  const asns = [...new Set(offices.flatMap(({ asn }) => asn ?? []))];
  const fields: Plain = { ...(asns.length === 1 ? { asn: String(asns[0]) } : {}), circuits };
  return [
    set(['offices', 'office'], fields),
    ...offices
      .filter(({ id }) => id !== 'office')
      .map(({ id }): Edit => ({ kind: 'remove', path: ['offices', id] })),
  ];
}

function officesQuestion(
  { circuits, evidence, learned, sites }: Described,
  current: NetworkDescription,
): Question {
  const offices = behindCircuits(current);
  const asns = circuits.flatMap(({ fact }) => fact.peerings.flatMap(({ peerAsn }) => peerAsn?.value ?? []));
  const isOneAsn = new Set(asns).size === 1 && circuits.length > 1;
  const networks = [
    ...evidence.filter(({ peering }) => peering === 'private').flatMap((each) => each.networks),
    ...(learned?.overExpressRoute ?? []),
  ];
  const candidates = [...new Set(networks)];
  const asDrawn = answer('as-drawn', [], { offices: offices.length });
  const one = answer('one-office', offices.length > 1 ? oneOffice(offices) : []);
  const several = isOneAsn ? [one, asDrawn] : [asDrawn, one];
  const vpnSites = sites.map(({ id }) => id);
  const same = vpnSites.flatMap((site) =>
    offices.map(({ id }) =>
      answer(
        'site-is-office',
        [set(['offices', id, 'vpn'], vpnOf(site, current)), { kind: 'remove', path: ['offices', site] }],
        { site, office: id },
      ),
    ),
  );
  return question('offices', [], [...(offices.length > 1 ? several : [asDrawn]), ...same.slice(0, 8)], {
    parameters: { candidates, sites: vpnSites },
    own: {
      kind: 'offices',
      offices: offices.map(({ id }) => id),
      circuits: [...new Set(offices.flatMap((office) => office.circuits))],
    },
  });
}

const vpnOf = (site: string, { offices }: NetworkDescription): Plain =>
  offices.find(({ id }) => id === site)?.vpn ?? [];

const natOf = ({ id }: DescribedCircuit) => ['circuits', id, 'peerings', 'microsoft', 'nat'];

function poolQuestion({ circuits }: Described): readonly Question[] {
  const advertising = circuits.filter(({ microsoft }) => microsoft);
  const [first, ...more] = advertising;
  if (!first) return [];
  const known = advertising.flatMap(({ microsoft }) => microsoft?.nat ?? []);
  const [pool] = first.microsoft?.nat ?? [];
  const sharing = pool === undefined ? [] : more.map((circuit) => set(natOf(circuit), pool));
  // With several circuits open at once, a typed pool would be ambiguous.
  const [open, ...others] =
    more.length === 0 ? advertising : advertising.filter(({ microsoft }) => microsoft?.nat.length === 0);
  return [
    question(
      'pool',
      advertising.map(({ id }) => id),
      [
        answer(known.length > 0 ? 'as-advertised' : 'made-up'),
        ...(sharing.length > 0 ? [answer('one-pool', sharing)] : []),
      ],
      {
        parameters: { pools: known },
        own: open && others.length === 0 ? ownValue('nat', [natOf(open)]) : undefined,
      },
    ),
  ];
}

function preferQuestion({ circuits, vnets }: Described, current: NetworkDescription): Question {
  const offices = behindCircuits(current);
  const ids = circuits.map(({ id }) => id);
  const best = vnets.flatMap(({ links }) => links).toSorted((one, other) => other.weight - one.weight)[0];
  const isWeighted =
    best !== undefined && vnets.some(({ links }) => links.some(({ weight }) => weight < best.weight));
  const ranked = isWeighted ? [best.circuit, ...ids.filter((id) => id !== best.circuit)] : ids;
  const first = ranked.map((id) => {
    const order = [id, ...ids.filter((each) => each !== id)];
    const edits = offices.flatMap((office) => {
      const own = order.filter((each) => office.circuits.includes(each));
      return own.length > 1 ? [set(['offices', office.id, 'prefer'], own)] : [];
    });
    return answer('one-first', edits, { circuit: id });
  });
  const breakout = answer('internet-first', [
    ...inEach(offices, 'exit', 'internet'),
    ...offices.map((office) => set(['offices', office.id, 'prefer'], ['internet', ...office.circuits])),
  ]);
  if (ids.length < 2) return question('prefer', [], [answer('circuit-first'), breakout]);
  const equal = answer('equal');
  return question('prefer', [], isWeighted ? [...first, equal, breakout] : [equal, ...first, breakout]);
}

function lastMileQuestion({ circuits }: Described, current: NetworkDescription): readonly Question[] {
  if (circuits.length < 2) return [];
  const elements = behindCircuits(current).flatMap(({ id, circuits: own }) =>
    own.flatMap((circuit) => [`line:${id}.${circuit}.primary`, `line:${id}.${circuit}.secondary`]),
  );
  const sharing = set(['shared', current.shared.length], {
    elements,
    because: 'the last miles share a path',
  });
  return [
    question(
      'last-mile',
      circuits.map(({ id }) => id),
      [answer('nothing-shared'), answer('one-way', [sharing])],
    ),
  ];
}

/** The six, or seven for several circuits. */
export function sixQuestions(described: Described, current: NetworkDescription): readonly Question[] {
  const offices = behindCircuits(current);
  const circuits = described.circuits.map(({ id }) => id);
  const detect = (value: string) => circuits.map((id) => set(['circuits', id, 'detect'], value));
  const refused: Plain = { refuses: ['power-platform'] };
  return [
    officesQuestion(described, current),
    question(
      'routers',
      [],
      [answer('two', inEach(offices, 'routers', '2')), answer('one', inEach(offices, 'routers', '1'))],
    ),
    question(
      'exits',
      [],
      [
        answer('open', inEach(offices, 'exit', 'internet')),
        answer('none', inEach(offices, 'exit', 'none')),
        answer('refuses', inEach(offices, 'exit', refused)),
      ],
    ),
    ...poolQuestion(described),
    preferQuestion(described, current),
    question(
      'bfd',
      [],
      [
        answer('no-bfd', detect('hold-180')),
        answer('bfd', detect('bfd')),
        answer('short-hold', detect('hold-10')),
      ],
    ),
    ...lastMileQuestion(described, current),
  ];
}
