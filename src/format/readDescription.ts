// Reads the text of a description: its content, its errors, and its assumptions.

import type { NetworkDescription } from '../model/description';
import { assumptions } from './assumptions';
import { contradictions } from './contradictions';
import { fileFields, fileRows, sections, version } from './fields/file';
import { knownIds } from './knownIds';
import { readElements } from './readElements';
import { type Given, given } from './shapes/field';
import { quotable } from './shapes/quotable';
import { type Here, newSession, say } from './shapes/session';
import { isScalar } from './shapes/shape';
import type { Message } from './text/message';
import { parseText } from './text/parseText';
import { undecodedIn } from './text/prescan';
import { type MapTree, type Place, start, type Tree, valueAt } from './text/tree';
import { warnings } from './warnings';
import { wholeElements } from './wholeElements';

export type Reading = {
  /** Complete elements: one with an error is left out, and so is any that names it. */
  readonly description: NetworkDescription;
  /** Errors, then warnings, then assumptions, each in the order of the file. */
  readonly messages: readonly Message[];
  /** Positions of elements and their fields: "office:london", "office:london/routers". */
  readonly places: ReadonlyMap<string, Place>;
};

export const nothingDescribed: NetworkDescription = {
  network: '',
  offices: [],
  circuits: [],
  wans: [],
  vnets: [],
  services: [],
  shared: [],
  expect: [],
};

const rank = { error: 0, warning: 1, assumption: 2 } as const;

/** Drops messages for lines that a syntax error spoils, as consequences of it. */
function withoutConsequences(messages: readonly Message[]): readonly Message[] {
  const spoilt = messages.flatMap((message) =>
    message.code === 'syntax' ? [message.leftOut ?? { from: message.at.line, to: message.at.line }] : [],
  );
  return messages.filter(
    ({ code, at }) => code === 'syntax' || !spoilt.some(({ from, to }) => from <= at.line && at.line <= to),
  );
}

const inOrder = (messages: readonly Message[]): readonly Message[] =>
  withoutConsequences(messages).toSorted(
    (one, other) =>
      rank[one.kind] - rank[other.kind] ||
      Number(one.code === 'left-out-with') - Number(other.code === 'left-out-with') ||
      one.at.line - other.at.line ||
      one.at.column - other.at.column,
  );

const unread = (messages: readonly Message[]): Reading => ({
  description: nothingDescribed,
  messages: inOrder(messages),
  places: new Map(),
});

/** Another version is not read at all; a missing one is reported, and the file read as this one. */
function checkVersion(tree: MapTree, here: Here, isWhole: boolean): boolean {
  const written: Tree | undefined = valueAt(tree, fileFields.version.name);
  if (!written || written.kind === 'nothing') {
    // It may have been in what could not be read.
    if (isWhole) say(here, 'error', start, { code: 'no-version' });
    return true;
  }
  if (isScalar(written) && written.text === String(version)) return true;
  const text = isScalar(written) ? quotable(written.text) : '…';
  say(here, 'error', written.at, { code: 'other-version', version: text });
  return false;
}

const isEmpty = (section: Tree | undefined) =>
  !section ||
  section.kind === 'nothing' ||
  (section.kind === 'map' && section.entries.length === 0) ||
  (section.kind === 'list' && section.items.length === 0);

/** Without an office there is no traffic, and without a destination nowhere to send it. */
function checkEmpty({ take, has, isMisspelt }: Given, here: Here): void {
  const { offices, services, vnets } = sections;
  if (isEmpty(take(offices.row)) && !isMisspelt(offices.row))
    say(here, 'error', start, { code: 'no-office' });
  if (has(services.row) && isEmpty(take(services.row)) && isEmpty(take(vnets.row)) && !isMisspelt(vnets.row))
    say(here, 'error', start, { code: 'no-destination' });
}

/** Never throws; any text has a reading. */
export function readDescription(text: string): Reading {
  const { tree, messages, leftOut } = parseText(text);
  if (!tree) return unread(messages);
  if (tree.kind !== 'map')
    return unread([...messages, { code: 'not-a-map', of: 'file', kind: 'error', at: tree.at }]);
  const session = newSession(knownIds(tree));
  const here: Here = { session, field: '' };
  if (!checkVersion(tree, here, leftOut.length === 0)) return unread([...messages, ...session.messages]);
  const found = given(tree, 'file', fileRows, here);
  if (!found) return unread(messages);
  const read: NetworkDescription = {
    network: found.take(fileFields.network) ?? '',
    note: found.take(fileFields.note),
    ...readElements(found, here),
  };
  // The part with errors may have been an office.
  if (messages.length === 0) checkEmpty(found, here);
  contradictions(read, here);
  const all = [...messages, ...session.messages];
  const undecoded = undecodedIn(text);
  const whole = wholeElements(read, all, session, leftOut);
  return {
    description: whole.description,
    messages: inOrder([
      ...whole.messages,
      ...(undecoded ? [undecoded] : []),
      ...warnings(whole.description, session.places, whole.lacks),
      ...assumptions(whole.description, session.places),
    ]),
    places: session.places,
  };
}
