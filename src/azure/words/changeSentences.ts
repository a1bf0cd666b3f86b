// Puts a later paste's changes to a text into sentences.

import { isList } from '../../format/writing/applied';
import type { Plain } from '../../format/writing/plain';
import type { Change } from '../merging/collect';
import { said } from './said';

const shown = (value: Plain | undefined): string => {
  if (value === undefined || value === '') return 'nothing';
  if (typeof value === 'string') return value;
  if (isList(value)) return value.length > 0 ? said(value.map(shown)) : 'none';
  const fields = Object.entries(value).map(([key, part]) =>
    part !== '' && Object.keys(part).length > 0 ? `${key} ${shown(part)}` : key,
  );
  return fields.length > 0 ? said(fields) : 'nothing more';
};

const isWhole = ({ kind, path }: Change) => kind === 'added' && path.length === 2;

/** Names all new elements in one sentence; undefined where there are none. */
export function newElementsSentence(changes: readonly Change[]): string | undefined {
  const names = changes.filter(isWhole).map(({ path }) => String(path[1]));
  return names.length > 0 ? `${said(names)} ${names.length === 1 ? 'is' : 'are'} new.` : undefined;
}

/** Changes not covered by the sentence about new elements. */
export const changesToTell = (changes: readonly Change[]): readonly Change[] =>
  changes.filter((change) => !isWhole(change));

/** "er-london: bandwidth is now 2 Gbps, and was 1 Gbps." */
export function changeSentence({ kind, path, before, after }: Change): string {
  const [, element = '', ...fields] = path.map(String);
  const field = fields.join(' ');
  switch (kind) {
    case 'updated':
      return after === undefined
        ? `${element}: ${field} (${shown(before)}) is left out now.`
        : `${element}: ${field} is now ${shown(after)}, and was ${shown(before)}.`;
    case 'added':
      return `${element}: ${field} is new: ${shown(after)}.`;
    case 'kept':
      if (field === '')
        return `${element} stays left out: somebody took it out of the text, or made it part of another office.`;
      if (before === undefined)
        return `${element}: ${field} stays left out, as in the text; Azure says ${shown(after)}.`;
      return after === undefined
        ? `${element}: ${field} stays ${shown(before)}, as in the text; Azure does not have it.`
        : `${element}: ${field} stays ${shown(before)}, as in the text; Azure says ${shown(after)}.`;
    case 'not-shown':
      return `${element} is in the text and not in this paste; it stays.`;
  }
}
