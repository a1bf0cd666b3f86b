// Choices of the reader: all that the address holds, nothing that can be computed.

import type { AdviceAnswers } from '../../analysis/adviceAnswers';
import type { Scenario } from '../../model/scenario';
import { selectableIds, type Topology } from '../../model/topology';
import { memoizeByIdentity } from '../memory/memoize';
import { type Key, keysWithin } from './addressKey';
import { adviceKeys, openingAdvice } from './advice';
import { type ComparisonChoices, changeKey, compareKeyOf, NO_COMPARISON } from './comparison';
import { type ContentionChoices, contentionKeys, openingContention } from './contention';
import { type ExceptionsChoices, exceptionsKeys, openingExceptions } from './exceptions';
import { type FailoverChoices, failoverKeys, openingFailover } from './failover';
import { openingPage, type PageChoices, panelKeys, viewKeys } from './page';
import {
  openingRemedies,
  openingSharedCircuit,
  type RemediesChoices,
  remediesKeys,
  type SharedCircuitChoices,
  sharedCircuitKeys,
} from './remedies';
import { failKey } from './scenario';
import { settingKeysOf } from './settingKeys';
import { lectureKeys, openingTour, type TourChoices } from './tour';

/** Choices of each part of the page. */
export type PartChoices = {
  readonly exceptions: ExceptionsChoices;
  readonly failover: FailoverChoices;
  readonly contention: ContentionChoices;
  readonly remedies: RemediesChoices;
  readonly sharedCircuit: SharedCircuitChoices;
  readonly advice: AdviceAnswers;
  readonly tour: TourChoices;
  readonly comparison: ComparisonChoices;
};

export type Choices = PageChoices &
  PartChoices & {
    readonly scenario: Scenario;
    /** Id of a node, link, box or group in the picture. */
    readonly select: string | null;
  };

/** Choices of the opening scene; the same object for the same network. */
export const openingChoices = memoizeByIdentity(
  (topology: Topology): Choices => ({
    ...openingPage,
    scenario: topology.opening,
    select: null,
    exceptions: openingExceptions,
    failover: openingFailover,
    contention: openingContention,
    remedies: openingRemedies,
    sharedCircuit: openingSharedCircuit,
    advice: openingAdvice,
    tour: openingTour,
    comparison: NO_COMPARISON,
  }),
);

/** Lifts the page's keys to keys of all choices. */
const onPage = (keys: readonly Key<PageChoices>[]): readonly Key<Choices>[] =>
  keys.map(({ name, write, read }) => ({
    name,
    write,
    read: (text, choices, reading) => {
      const page = read(text, choices, reading);
      return page && { ...choices, ...page };
    },
  }));

const selectKey: Key<Choices> = {
  name: 'select',
  write: ({ select }) => select ?? '',
  read: (text, choices, { topology, tell }) => {
    if (text === '' || selectableIds(topology, choices.scenario).has(text))
      return { ...choices, select: text || choices.select };
    tell('not-in-picture', text);
    return choices;
  },
};

/** Keys in the order of the address, since a later key may depend on an earlier one. */
export const addressKeysOf = memoizeByIdentity((topology: Topology): readonly Key<Choices>[] => [
  ...keysWithin<Choices, 'scenario'>('scenario', settingKeysOf(topology)),
  ...onPage(panelKeys),
  ...keysWithin<Choices, 'exceptions'>('exceptions', exceptionsKeys),
  ...keysWithin<Choices, 'failover'>('failover', failoverKeys),
  ...keysWithin<Choices, 'contention'>('contention', contentionKeys),
  ...keysWithin<Choices, 'remedies'>('remedies', remediesKeys),
  ...keysWithin<Choices, 'sharedCircuit'>('sharedCircuit', sharedCircuitKeys),
  ...keysWithin<Choices, 'advice'>('advice', adviceKeys),
  ...onPage(viewKeys),
  ...keysWithin<Choices, 'tour'>('tour', lectureKeys),
  ...keysWithin<Choices, 'comparison'>('comparison', [changeKey]),
  ...keysWithin<Choices, 'scenario'>('scenario', [failKey]),
  selectKey,
  ...keysWithin<Choices, 'comparison'>('comparison', [compareKeyOf(topology)]),
]);
