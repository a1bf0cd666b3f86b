// The failover test of the connections in words: routes before and during, what is redundant and what is not.

import type { ConnectionRoute, ConnectionTest } from '../../analysis/connectionFailover';
import type { EvidenceReport } from '../../analysis/report';
import type { LinkId } from '../../model/compiledTopology';
import { nameOf } from '../names';
import { modelled } from '../sources';
import { type Block, row, sentences } from './document';
import { failuresInWords } from './scenario';

const shortName = (connection: LinkId) => nameOf(connection).replace(' connection', '');

const directionWords: Readonly<Record<ConnectionRoute['direction'], string>> = {
  'to-service': 'towards the service',
  'to-office': 'towards the office',
};

const asPathWords = (asPath: readonly number[] | null) => (asPath ? asPath.join(' ') : 'not heard');

const routeName = ({ prefix, direction }: ConnectionRoute) => `${prefix}, ${directionWords[direction]}`;

const asPathsOver = (connections: readonly LinkId[], route: ConnectionRoute | undefined) =>
  connections.map((id) =>
    asPathWords(route?.heardOver.find(({ connection }) => connection === id)?.asPath ?? null),
  );

/** One row for each route, its AS path over every connection before and during the test. */
function routeRows(
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
        nameOf(connection),
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
  const heard = route.heardOver.filter(({ asPath }) => asPath !== null).length;
  if (heard === 0) return 'None left';
  return heard === 1 ? 'Not redundant' : 'Redundant';
};

/** No test, but what a test would find now: the same routes with the failures in view. */
function leftInView({ routesInView, assessment }: EvidenceReport, connections: readonly LinkId[]) {
  if (routesInView.length === 0) return [];
  const table: Block = {
    kind: 'table',
    caption: `In view, not a test: ${failuresInWords(assessment.scenario.failures)}`,
    head: ['Route', ...connections.map((id) => `${shortName(id)}, in view`), 'Left'],
    rows: routesInView.map((route) =>
      row(routeName(route), ...asPathsOver(connections, route), leftWords(route)),
    ),
  };
  return [table];
}

export function connectionTestBlocks(report: EvidenceReport): readonly Block[] {
  const { connectionTests } = report;
  if (connectionTests.length === 0) {
    return [
      sentences(modelled('No circuit carries this office’s traffic, so there is no connection to test.')),
    ];
  }
  const connections = connectionTests.map(({ connection }) => connection);
  return [
    sentences(
      modelled(
        'Before each test nothing has failed, whatever has failed in the scenario; then one connection is taken out of service. A route is redundant if it is still heard over another connection.',
      ),
      modelled('AS numbers other than Microsoft’s are stand-ins, as told under “Routes behind it”.'),
    ),
    {
      kind: 'table',
      caption: 'Routes of this peering, with the AS paths heard over each connection',
      head: [
        'Taken out',
        'Route',
        ...connections.map((id) => `${shortName(id)}, before`),
        ...connections.map((id) => `${shortName(id)}, during`),
        'Result',
      ],
      rows: connectionTests.flatMap((test) => routeRows(test, connections)),
    },
    ...leftInView(report, connections),
  ];
}
