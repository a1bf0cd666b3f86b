// What the network page shows beside its question: panel, direction, topic, and the clock of the failover.

import type { DetectionClock } from '../../analysis/clocks';
import { detectionClocks } from '../../analysis/clocks';
import { oneOf } from '../choices/addressKey';
import {
  directionChoices,
  openingPage,
  type PageChoices,
  panels,
  requirementChoices,
  topics,
} from '../choices/page';

export type Shown = Pick<PageChoices, 'panel' | 'direction' | 'need' | 'topic'> & {
  /** Null for the clocks that the description gives. */
  readonly clock: DetectionClock | null;
};

const { panel, direction, need, topic } = openingPage;

export const openingShown: Shown = { panel, direction, need, topic, clock: null };

/** Keys of the address that say what is shown. */
export const shownKeys = ['panel', 'direction', 'need', 'more', 'clock'] as const;
type ShownKey = (typeof shownKeys)[number];

/** Reads from the address; ignores unknown keys and values. */
export function shownIn(choices: ReadonlyMap<string, string>): Shown {
  const read = <Value extends string>(key: ShownKey, options: readonly Value[]): Value | null =>
    oneOf(options)(choices.get(key) ?? '');
  return {
    panel: read('panel', panels) ?? panel,
    direction: read('direction', directionChoices) ?? direction,
    need: read('need', requirementChoices) ?? need,
    topic: read('more', topics) ?? topic,
    clock: read('clock', detectionClocks),
  };
}

/** Returns what differs from the opening. */
export function choicesShown(shown: Shown): ReadonlyMap<string, string> {
  const all: readonly (readonly [ShownKey, string, string])[] = [
    ['panel', shown.panel, panel],
    ['direction', shown.direction, direction],
    ['need', shown.need, need],
    ['more', shown.topic, topic],
    ['clock', shown.clock ?? '', ''],
  ];
  return new Map(all.flatMap(([key, value, usual]) => (value === usual ? [] : [[key, value] as const])));
}
