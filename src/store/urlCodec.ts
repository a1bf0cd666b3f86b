// The address as a readable query string, both ways. Defaults are left out; the bare address is the opening scene.

import { picklist, safeParse } from 'valibot';
import { type Scenario, withFailures } from '../model/scenario';
import { selectableIds, type Topology } from '../model/topology';
import {
  type Choices,
  clocks,
  directions,
  openingChoices,
  panels,
  requirements,
  topics,
  views,
} from './choices';

/** Something in the address that was not understood; what stood before stands. */
export type Notice = {
  readonly kind: 'unknown-value' | 'not-in-picture' | 'repeated-key';
  readonly key: string;
  /** As somebody wrote it, cut to a readable length. */
  readonly value: string;
};

export type Decoded = { readonly choices: Choices; readonly notices: readonly Notice[] };

const LONGEST_SHOWN = 60;
const MOST_NOTICES = 5;

const shortened = (value: string) =>
  value.length > LONGEST_SHOWN ? `${[...value].slice(0, LONGEST_SHOWN).join('')}…` : value;

/** A key with a closed list of values. */
const oneOf = <Value extends string>(options: readonly Value[]) => {
  const schema = picklist(options);
  return (text: string): Value | null => {
    const result = safeParse(schema, text);
    return result.success ? result.output : null;
  };
};

/** How one key is written, and read into the choices; null when its value is not understood. */
type Key = {
  readonly write: (choices: Choices) => string;
  readonly read: (text: string, choices: Choices) => Choices | null;
};

const inScenario = <Name extends 'path' | 'peering' | 'connection' | 'exit'>(
  name: Name,
  options: readonly Scenario[Name][],
): Key => {
  const parse = oneOf(options);
  return {
    write: ({ scenario }) => scenario[name],
    read: (text, choices) => {
      const value = parse(text);
      return value && { ...choices, scenario: { ...choices.scenario, [name]: value } };
    },
  };
};

const inChoices = <Name extends 'panel' | 'direction' | 'need' | 'besides' | 'clock' | 'more' | 'view'>(
  name: Name,
  options: readonly Choices[Name][],
): Key => {
  const parse = oneOf(options);
  return {
    write: (choices) => choices[name],
    read: (text, choices) => {
      const value = parse(text);
      return value && { ...choices, [name]: value };
    },
  };
};

const keys: Readonly<Record<string, Key>> = {
  path: inScenario('path', ['internet', 'expressroute']),
  peering: inScenario('peering', ['microsoft', 'azure-private']),
  connection: inScenario('connection', ['both', 'primary', 'secondary']),
  exit: inScenario('exit', ['off', 'on']),
  panel: inChoices('panel', panels),
  direction: inChoices('direction', directions),
  need: inChoices('need', requirements),
  besides: inChoices('besides', ['off', 'on']),
  clock: inChoices('clock', clocks),
  more: inChoices('more', ['nothing', ...topics]),
  view: inChoices('view', views),
  embed: {
    write: ({ embed }) => (embed ? '1' : '0'),
    read: (text, choices) => (text === '1' || text === '0' ? { ...choices, embed: text === '1' } : null),
  },
};

/** The query string without its question mark; empty for the opening scene. */
export function encode(choices: Choices): string {
  const { scenario, select } = choices;
  const plain = Object.entries(keys).flatMap(([name, { write }]) => {
    const value = write(choices);
    return value === write(openingChoices) ? [] : [`${name}=${value}`];
  });
  return [
    ...plain,
    ...(scenario.failures.length > 0 ? [`fail=${scenario.failures.join('~')}`] : []),
    ...(select === null ? [] : [`select=${select}`]),
  ].join('&');
}

/**
 * Reads any text at all. Unknown keys belong to somebody else and are ignored; of repeated keys the first
 * counts; failures that exist are kept when others do not.
 */
export function decode(topology: Topology, query: string): Decoded {
  const parameters = new URLSearchParams(query);
  const notices: Notice[] = [];
  const notice = (kind: Notice['kind'], key: string, value: string) =>
    notices.push({ kind, key, value: shortened(value) });
  const firstOf = (key: string): string | null => {
    const [first = null, second] = parameters.getAll(key);
    if (second !== undefined) notice('repeated-key', key, second);
    return first;
  };

  let choices = openingChoices;
  for (const [name, { read }] of Object.entries(keys)) {
    const text = firstOf(name);
    if (text === null) continue;
    const changed = read(text, choices);
    if (changed) choices = changed;
    else notice('unknown-value', name, text);
  }

  const failures = (firstOf('fail') ?? '').split('~').filter((id) => id !== '');
  const canFail = new Set(topology.failureTargets.map(({ id }) => id));
  for (const id of failures) if (!canFail.has(id)) notice('unknown-value', 'fail', id);
  const known = failures.filter((id) => canFail.has(id));
  choices = { ...choices, scenario: withFailures(choices.scenario, known) };

  const select = firstOf('select');
  if (select) {
    if (selectableIds(topology, choices.scenario).has(select)) choices = { ...choices, select };
    else notice('not-in-picture', 'select', select);
  }
  return { choices, notices: notices.slice(0, MOST_NOTICES) };
}
