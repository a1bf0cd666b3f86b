// Describes the modelled loss of each connection: routes before and during, and redundancy.

import type { ConnectionRoute, ConnectionTest } from '../../analysis/connectionFailover';
import type { PathReport } from '../../analysis/report';
import type { CompiledTopology, LinkId } from '../../model/compiledTopology';
import { nameOf } from '../names';
import { modelled } from '../sources';
import { type Block, row, sentences } from './document';
import { failuresInWords } from './scenario';

const shortName = (topology: CompiledTopology, connection: LinkId) =>
  nameOf(topology, connection).replace(' connection', '');

const directionWords: Readonly<Record<ConnectionRoute['direction'], string>> = {
  'to-service': 'towards the service',
  'to-office': 'towards the office',
};

const asPathWords = (asPath: readonly number[] | null) => (asPath ? asPath.join(' ') : 'not received');

const routeName = ({ prefix, direction }: ConnectionRoute) => `${prefix}, ${directionWords[direction]}`;

const asPathsOver = (connections: readonly LinkId[], route: ConnectionRoute | undefined) =>
  connections.map((id) =>
    asPathWords(route?.receivedOver.find(({ connection }) => connection === id)?.asPath ?? null),
  );

/** Returns a row per route: its AS path over each connection before and during the loss. */
function routeRows(
  topology: CompiledTopology,
  { connection, redundantRoutes, nonRedundantRoutes }: ConnectionTest,
  connections: readonly LinkId[],
) {
  const { during } = redundantRoutes;
  const rowsFor = (routes: readonly ConnectionRoute[], result: string) =>
    routes.map((route) => {
      const then = during.find(
        ({ direction, prefix }) => direction === route.direction && prefix === route.prefix,
      );
      return row(
        nameOf(topology, connection),
        routeName(route),
        ...asPathsOver(connections, route),
        ...asPathsOver(connections, then),
        result,
      );
    });
  return [
    ...rowsFor(redundantRoutes.before, 'Redundant'),
    ...rowsFor(nonRedundantRoutes.before, 'Not redundant'),
  ];
}

const leftWords = (route: ConnectionRoute) => {
  const received = route.receivedOver.filter(({ asPath }) => asPath !== null).length;
  if (received === 0) return 'None left';
  return received === 1 ? 'Not redundant' : 'Redundant';
};

/** Returns the same routes with the current failures. */
function leftInView({ routesInView, assessment }: PathReport, connections: readonly LinkId[]) {
  if (routesInView.length === 0) return [];
  const { topology } = assessment;
  const table: Block = {
    kind: 'table',
    caption: `With the failures shown: ${failuresInWords(topology, assessment.scenario.failures)}`,
    head: ['Route', ...connections.map((id) => `${shortName(topology, id)}, as shown`), 'Left'],
    rows: routesInView.map((route) =>
      row(routeName(route), ...asPathsOver(connections, route), leftWords(route)),
    ),
  };
  return [table];
}

/** A circuit can lead there and carry nothing as long as nothing has failed: the office prefers something else. */
function whyNoTests({ intact: { outcome, question } }: PathReport): string {
  if (outcome.reachability === 'undecided')
    return 'Which path this traffic takes with nothing failed is not decided, so there is nothing to compare the loss of a connection with.';
  return question.connections.length === 0
    ? 'No circuit carries this traffic, so there is no primary or secondary connection to lose.'
    : 'With nothing failed no circuit carries this traffic, so losing a connection changes nothing for it.';
}

export function connectionTestBlocks(report: PathReport): readonly Block[] {
  const { connectionTests } = report;
  const { topology } = report.assessment;
  if (connectionTests.length === 0) return [sentences(modelled(whyNoTests(report)))];
  const connections = connectionTests.map(({ connection }) => connection);
  return [
    sentences(
      modelled(
        'Computed, not tested: each loss starts from the intact network, whatever has failed in the scenario; one connection at a time is lost in the model. A route is redundant if it is still received over another connection.',
      ),
      modelled('12076 is Microsoft’s; the other AS numbers are explained under “Routes behind it”.'),
    ),
    {
      kind: 'table',
      caption: 'Routes of this peering, with the AS paths received over each connection',
      head: [
        'Lost',
        'Route',
        ...connections.map((id) => `${shortName(topology, id)}, before`),
        ...connections.map((id) => `${shortName(topology, id)}, during`),
        'Result',
      ],
      rows: connectionTests.flatMap((test) => routeRows(topology, test, connections)),
    },
    ...leftInView(report, connections),
  ];
}
