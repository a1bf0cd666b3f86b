// The six questions that every paste leaves open, and the seventh for several circuits.

import type { Edit } from '../../format/writing/applied';
import type { Plain } from '../../format/writing/plain';
import type { NetworkDescription, Office } from '../../model/description';
import type { DescribedCircuit } from './circuits';
import type { Described } from './described';
import { behindCircuits, calledAs, officesQuestion } from './officesQuestion';
import { type Answer, answer, type OfficePart, ownValue, type Question, question, set } from './question';

const inEach = (offices: readonly Office[], field: string, value: Plain): readonly Edit[] =>
  offices.map(({ id }) => set(['offices', id, field], value));

const partFor = (office: Office, answers: readonly Answer[]): OfficePart => ({
  office: office.id,
  name: calledAs(office),
  answers,
});

const natOf = ({ id }: DescribedCircuit) => ['circuits', id, 'peerings', 'microsoft', 'nat'];

function poolQuestion({ circuits }: Described, current: NetworkDescription): readonly Question[] {
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
        known.length > 0 ? answer('as-advertised', [], { circuits: advertising.length }) : answer('made-up'),
        ...(sharing.length > 0 ? [answer('one-pool', sharing)] : []),
      ],
      {
        parameters: { pools: known },
        own: open && others.length === 0 ? ownValue('nat', [natOf(open)]) : undefined,
        isSettled: advertising.some(({ id, microsoft }) => {
          const written = current.circuits.find((circuit) => circuit.id === id)?.microsoft?.nat ?? [];
          return written.length > 0 && written.join() !== microsoft?.nat.join();
        }),
      },
    ),
  ];
}

type Links = readonly { readonly circuit: string; readonly weight: number }[];

/** Circuits with the heaviest link of any virtual network first; null where all weigh the same. */
function rankedByWeight(links: Links, ids: readonly string[]): readonly string[] | null {
  const own = links.filter(({ circuit }) => ids.includes(circuit));
  const best = own.toSorted((one, other) => other.weight - one.weight)[0];
  const isWeighted = best !== undefined && own.some(({ weight }) => weight < best.weight);
  return isWeighted ? [best.circuit, ...ids.filter((id) => id !== best.circuit)] : null;
}

const breakout = (offices: readonly Office[]) =>
  answer('internet-first', [
    ...inEach(
      offices.filter(({ exit }) => typeof exit !== 'object'),
      'exit',
      'internet',
    ),
    ...offices.map((office) => set(['offices', office.id, 'prefer'], ['internet', ...office.circuits])),
  ]);

/** Offices that have a choice: several circuits, or a circuit and an internet breakout. */
const hasChoice = ({ circuits, exit }: Office) => circuits.length > 1 || typeof exit === 'object';

function preferAnswers(offices: readonly Office[], ids: readonly string[], links: Links): readonly Answer[] {
  const mayLeave = offices.some(({ exit }) => exit !== 'none');
  const last = mayLeave ? [breakout(offices.filter(({ exit }) => exit !== 'none'))] : [];
  if (ids.length < 2) return [answer('circuit-first'), ...last];
  const ranked = rankedByWeight(links, ids);
  const first = (ranked ?? ids).map((id) => {
    const order = [id, ...ids.filter((each) => each !== id)];
    const edits = offices.flatMap((office) => {
      const own = order.filter((each) => office.circuits.includes(each));
      return own.length > 1 ? [set(['offices', office.id, 'prefer'], own)] : [];
    });
    return answer('one-first', edits, { circuit: id });
  });
  const equal = answer('equal');
  return ranked ? [...first, equal, ...last] : [equal, ...first, ...last];
}

function preferQuestion({ circuits, vnets }: Described, current: NetworkDescription): Question {
  const offices = behindCircuits(current);
  const links = vnets.flatMap((vnet) => vnet.links);
  const answers = preferAnswers(
    offices,
    circuits.map(({ id }) => id),
    links,
  );
  const open = offices.filter((office) => office.prefer === undefined && hasChoice(office));
  return question('prefer', [], answers, {
    parts: open.map((office) => partFor(office, preferAnswers([office], office.circuits, links))),
  });
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
  const isShared = current.shared.some((risk) =>
    risk.elements.some(({ kind, id }) => elements.includes(`${kind}:${id}`)),
  );
  return [
    question(
      'last-mile',
      circuits.map(({ id }) => id),
      [answer('nothing-shared'), answer('one-way', [sharing])],
      { isSettled: isShared },
    ),
  ];
}

const routersAnswers = (offices: readonly Office[]) => [
  answer('two', inEach(offices, 'routers', '2')),
  answer('one', inEach(offices, 'routers', '1')),
];

const refused: Plain = { refuses: ['power-platform'] };

const exitAnswers = (offices: readonly Office[]) => [
  answer('open', inEach(offices, 'exit', 'internet')),
  answer('none', inEach(offices, 'exit', 'none')),
  answer('refuses', inEach(offices, 'exit', refused)),
];

/** Answers for all offices at once, and for each whose value is not in the text. */
const ofOffices = (
  code: 'routers' | 'exits',
  offices: readonly Office[],
  isOpen: (office: Office) => boolean,
  answersFor: (offices: readonly Office[]) => readonly Answer[],
): Question =>
  question(code, [], answersFor(offices), {
    parts: offices.filter(isOpen).map((office) => partFor(office, answersFor([office]))),
  });

function bfdQuestion({ circuits }: Described, current: NetworkDescription): Question {
  const given = new Set(current.circuits.flatMap(({ id, detect }) => (detect === undefined ? [] : [id])));
  const open = circuits.filter(({ id }) => !given.has(id));
  const detect = (value: string) => open.map(({ id }) => set(['circuits', id, 'detect'], value));
  return question(
    'bfd',
    [],
    [
      answer('no-bfd', detect('hold-180')),
      answer('bfd', detect('bfd')),
      answer('short-hold', detect('hold-10')),
    ],
    { isSettled: circuits.length > 0 && open.length === 0 },
  );
}

/** The six, or seven for several circuits. */
export function sixQuestions(described: Described, current: NetworkDescription): readonly Question[] {
  const offices = behindCircuits(current);
  return [
    officesQuestion(described, current),
    ofOffices('routers', offices, ({ routers }) => routers === undefined, routersAnswers),
    ofOffices('exits', offices, ({ exit }) => exit === undefined, exitAnswers),
    ...poolQuestion(described, current),
    preferQuestion(described, current),
    bfdQuestion(described, current),
    ...lastMileQuestion(described, current),
  ];
}
