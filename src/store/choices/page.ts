// Choices of the page: panel, direction, topic, and picture, text or report.

import { type Direction, directions } from '../../analysis/direction';
import { type Requirement, requirements } from '../../analysis/requirements';
import { type Key, keysOf } from './addressKey';

export const panels = ['explain', 'path', 'compliance', 'predictability'] as const;
export type Panel = (typeof panels)[number];

export const directionChoices: readonly Direction[] = directions;

/** Topics below the picture, of which one is open at a time. */
export const topics = [
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
export type Topic = (typeof topics)[number];

/** Views of the page: the network as picture or text, with panels, or a report to file. */
export const views = ['picture', 'text', 'report'] as const;
export type View = (typeof views)[number];

export const requirementChoices: readonly Requirement[] = requirements;

export type PageChoices = {
  readonly panel: Panel;
  readonly direction: Direction;
  /** Requirement that the reader has to show. */
  readonly need: Requirement;
  /** Open topic below the picture. */
  readonly topic: Topic | 'nothing';
  readonly view: View;
  /** Embedded in another site: no header or footer, with a link to the full page. */
  readonly embed: boolean;
};

export const openingPage: PageChoices = {
  panel: 'explain',
  direction: 'request',
  need: 'in-transit',
  topic: 'nothing',
  view: 'picture',
  embed: false,
};

const keyOf = keysOf<PageChoices>();

export const panelKeys: readonly Key<PageChoices>[] = [
  keyOf('panel', panels),
  keyOf('direction', directions),
  keyOf('need', requirements),
];

export const viewKeys: readonly Key<PageChoices>[] = [
  keyOf('topic', ['nothing', ...topics], 'more'),
  keyOf('view', views),
  {
    name: 'embed',
    write: ({ embed }) => (embed ? '1' : '0'),
    read: (text, page) => (text === '1' || text === '0' ? { ...page, embed: text === '1' } : null),
  },
];
