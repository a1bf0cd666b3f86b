// Placeholder names for what is not known. Each belongs to one circuit, so that two do not fail together.

import type { ElementId } from './description';

const PREFIX = 'unknown-';
const LONGEST = 60;

export const placeholderFor = (circuit: ElementId): ElementId => `${PREFIX}${circuit}`.slice(0, LONGEST);

export const isPlaceholder = (name: string): boolean => name.startsWith(PREFIX);
