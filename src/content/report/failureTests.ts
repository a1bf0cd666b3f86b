// What failures do, in the shape of a failover test: before, during, what is redundant and what is not.

import type { ConnectionRoute, ConnectionTest } from '../../analysis/connectionTests';
import type { EvidenceReport, FailureTest } from '../../analysis/report';
import { misconfigurationOf } from '../causes';
import { capitalised, inSentence, listed, nameOf } from '../names';
import { privateMark, reachableMark } from '../verdictMarks';
import { verdictSentence } from '../verdictSentence';
import { repliesInWords, requestsInWords } from './answer';
import { type Block, modelled, sentences } from './document';
import { failuresInWords } from './scenario';

const row = (...cells: readonly string[]) => cells.map(modelled);

/** Nothing failed, and what has failed in the scenario, side by side. */
export function beforeAndDuring({ intact, assessment }: EvidenceReport): Block {
  const compared: readonly (readonly [string, (of: typeof intact) => string])[] = [
    ['Does it work?', (of) => reachableMark(of).title],
    ['Is it private?', (of) => `${privateMark(of).title}, ${privateMark(of).detail}`],
    ['Requests by', requestsInWords],
    ['Replies by', repliesInWords],
  ];
  return {
    kind: 'table',
    caption: 'Before and during the failures in view',
    head: ['Question', 'Before: nothing failed', `During: ${failuresInWords(assessment.scenario.failures)}`],
    rows: compared.map(([name, say]) => row(name, capitalised(say(intact)), capitalised(say(assessment)))),
  };
}

const directionWords: Readonly<Record<ConnectionRoute['direction'], string>> = {
  'to-service': 'towards the service',
  'to-office': 'towards the office',
};

const asPathWords = (asPath: readonly number[] | null) => (asPath ? asPath.join(' ') : 'not heard');

/** One row for each route, its AS path over every connection before and during the test. */
function routeRows({ connection, redundantRoutes, nonRedundantRoutes }: ConnectionTest) {
  const { during } = redundantRoutes;
  const rowsFor = (routes: readonly ConnectionRoute[], redundant: string) =>
    routes.map(({ direction, prefix, heardOver }) => {
      const then = during.find((route) => route.direction === direction && route.prefix === prefix);
      const over = (where: ConnectionRoute['heardOver'] | undefined) =>
        heardOver.map(({ connection: id }) =>
          asPathWords(where?.find((heard) => heard.connection === id)?.asPath ?? null),
        );
      return row(
        nameOf(connection),
        `${prefix}, ${directionWords[direction]}`,
        ...over(heardOver),
        ...over(then?.heardOver),
        redundant,
      );
    });
  return [
    ...rowsFor(redundantRoutes.before, 'Redundant'),
    ...rowsFor(nonRedundantRoutes.before, 'Not redundant'),
  ];
}

export function connectionTestBlocks({ connectionTests, assessment }: EvidenceReport): readonly Block[] {
  if (connectionTests.length === 0) {
    return [
      sentences(modelled('No circuit carries this office’s traffic, so there is no connection to test.')),
    ];
  }
  const rows = connectionTests.flatMap(routeRows);
  const connections = connectionTests.map(({ connection }) => nameOf(connection).replace(' connection', ''));
  const state = failuresInWords(assessment.scenario.failures);
  const intro = sentences(
    modelled(
      `Each connection in turn is taken out of service while ${state}. A route is redundant if it is still heard over another connection.`,
    ),
  );
  if (rows.length === 0) {
    return [
      intro,
      sentences(modelled('No route is heard over any connection now, so none can be redundant.')),
    ];
  }
  return [
    intro,
    {
      kind: 'table',
      caption: 'Routes of this peering, with the AS paths heard over each connection',
      head: [
        'Taken out',
        'Route',
        ...connections.map((name) => `${name}, before`),
        ...connections.map((name) => `${name}, during`),
        'Result',
      ],
      rows,
    },
  ];
}

const effectOf = ({ during, change }: FailureTest) => verdictSentence(during, change).consequence;

/** A misconfiguration is not a thing that breaks, so it is called by what is then the case. */
const failureName = (id: string) => misconfigurationOf(id)?.whileItStands ?? nameOf(id);

const uncapitalised = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const failureInSentence = (id: string) => {
  const wrong = misconfigurationOf(id)?.whileItStands;
  if (wrong === undefined) return inSentence(id);
  return wrong.startsWith('NAT') ? wrong : uncapitalised(wrong);
};

const changesNothing = ({ intact }: EvidenceReport, { damage, during }: FailureTest) =>
  damage === 'nothing' && during.state === intact.state;

/** Failures that do the same share a row, in the order of the first of them. */
function effectRows(tests: readonly FailureTest[]) {
  const failuresByEffect = new Map<string, { readonly effect: readonly string[]; failures: string[] }>();
  for (const test of tests) {
    const { during, failure } = test;
    const effect = [
      reachableMark(during).title,
      `${privateMark(during).title}, ${privateMark(during).detail}`,
      capitalised(requestsInWords(during)),
      capitalised(repliesInWords(during)),
      effectOf(test),
    ];
    const alike = failuresByEffect.get(effect.join()) ?? { effect, failures: [] };
    alike.failures.push(failureName(failure));
    failuresByEffect.set(effect.join(), alike);
  }
  return [...failuresByEffect.values()].map(({ effect, failures }) => row(failures.join('; '), ...effect));
}

/** Every failure that changes something has its row; the others are named in one sentence. */
export function failureTestBlocks(report: EvidenceReport): readonly Block[] {
  const { failureTests, intact } = report;
  const telling = failureTests.filter((test) => !changesNothing(report, test));
  const harmless = failureTests.filter((test) => changesNothing(report, test)).map(({ failure }) => failure);
  return [
    sentences(
      modelled(
        `Before each test nothing has failed. Requests by: ${requestsInWords(intact)}. Replies by: ${repliesInWords(intact)}.`,
      ),
    ),
    {
      kind: 'table',
      caption: 'Each single failure on its own, worst first',
      head: ['What fails', 'Works?', 'Private?', 'During: requests by', 'Replies by', 'What it does'],
      rows: effectRows(telling),
    },
    sentences(
      modelled(`These alone change nothing for this traffic: ${listed(harmless.map(failureInSentence))}.`),
    ),
  ];
}
