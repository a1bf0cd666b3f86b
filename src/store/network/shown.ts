// What the network page shows beside its question: panel, direction, topic, the clock of the failover, and
// whether it is embedded in another site.

import type { DetectionClock } from '../../analysis/clocks';
import { detectionClocks } from '../../analysis/clocks';
import { oneOf } from '../choices/addressKey';
import { directionChoices, openingPage, type PageChoices, panels, requirementChoices } from '../choices/page';

/** Topics about any network; the others are about the article’s. */
export const networkTopics = ['healing', 'layers'] as const;

export type Shown = Pick<PageChoices, 'panel' | 'direction' | 'need' | 'topic' | 'embed'> & {
  /** Null for the clocks that the description gives. */
  readonly clock: DetectionClock | null;
  /** Selected element of the picture; null without one. */
  readonly select: string | null;
  /** Failures of the state that is compared with the present one; null without a comparison. */
  readonly compare: readonly string[] | null;
};

const { panel, direction, need, topic, embed } = openingPage;

export const openingShown: Shown = {
  panel,
  direction,
  need,
  topic,
  embed,
  select: null,
  clock: null,
  compare: null,
};

/** Stands between the parts of a list. */
export const SEPARATOR = '~';
/** Compares with the intact network. */
export const NOTHING_FAILED = 'none';

/** Reads "none" or ids; null for nothing. */
function compareIn(text: string): readonly string[] | null {
  if (text === '') return null;
  const ids = text.split(SEPARATOR).filter((id) => id !== '' && id !== NOTHING_FAILED);
  return [...new Set(ids)].sort();
}

const compareText = (compare: Shown['compare']): string =>
  compare === null ? '' : compare.length === 0 ? NOTHING_FAILED : compare.join(SEPARATOR);

type ShownKey = 'panel' | 'direction' | 'need' | 'more' | 'select' | 'clock' | 'compare' | 'embed';

/** Reads from the address; ignores unknown keys and values. */
export function shownIn(choices: ReadonlyMap<string, string>): Shown {
  const read = <Value extends string>(key: ShownKey, options: readonly Value[]): Value | null =>
    oneOf(options)(choices.get(key) ?? '');
  return {
    panel: read('panel', panels) ?? panel,
    direction: read('direction', directionChoices) ?? direction,
    need: read('need', requirementChoices) ?? need,
    topic: read('more', networkTopics) ?? topic,
    select: choices.get('select') || null,
    clock: read('clock', detectionClocks),
    compare: compareIn(choices.get('compare') ?? ''),
    embed: choices.get('embed') === '1',
  };
}

/** Returns what differs from the opening. */
export function choicesShown(shown: Shown): ReadonlyMap<string, string> {
  const all: readonly (readonly [ShownKey, string, string])[] = [
    ['panel', shown.panel, panel],
    ['direction', shown.direction, direction],
    ['need', shown.need, need],
    ['more', shown.topic, topic],
    ['select', shown.select ?? '', ''],
    ['clock', shown.clock ?? '', ''],
    ['compare', compareText(shown.compare), ''],
    ['embed', shown.embed ? '1' : '', ''],
  ];
  return new Map(all.flatMap(([key, value, usual]) => (value === usual ? [] : [[key, value] as const])));
}
