// The address as a readable query string, both ways. Defaults are left out; the bare address is the opening scene.

import { type Scenario, withFailures } from '../model/scenario';
import { selectableIds, type Topology, withoutAbsent } from '../model/topology';
import { inChoices, inScenario, type Key, oneOf } from './addressKeys';
import {
  answers,
  type Choices,
  changings,
  clocks,
  directions,
  openingChoices,
  panels,
  presentations,
  requirements,
  topics,
  tourSteps,
  views,
} from './choices';
import { roomKeys } from './roomKeys';
import { revealOf, startOf } from './tourScenes';

/** Something in the address that was not understood; what stood before stands. */
export type Notice = {
  readonly kind:
    | 'unknown-value'
    | 'unknown-part'
    | 'not-in-picture'
    | 'fails-nothing'
    | 'repeated-key'
    | 'and-more';
  readonly key: string;
  /** As somebody wrote it, cut to a readable length; of "and-more", how many are not listed. */
  readonly value: string;
};

export type Decoded = { readonly choices: Choices; readonly notices: readonly Notice[] };

const LONGEST_SHOWN = 60;
const MOST_NOTICES = 5;

/** All of them, or the first few and how many more. */
const counted = (notices: readonly Notice[]): readonly Notice[] => {
  const more = notices.length - MOST_NOTICES;
  if (more <= 0) return notices;
  return [...notices.slice(0, MOST_NOTICES), { kind: 'and-more', key: '', value: String(more) }];
};

/** Shown as signs of their own: they would be unseen, or turn round the sentence that quotes them. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const shortened = (value: string) => {
  const short = value.length > LONGEST_SHOWN ? `${[...value].slice(0, LONGEST_SHOWN).join('')}…` : value;
  return short.replace(UNSEEN, '\ufffd');
};

const scenarioKeys: Readonly<Record<string, Key>> = {
  path: inScenario('path', ['internet', 'expressroute']),
  peering: inScenario('peering', ['microsoft', 'azure-private']),
  connection: inScenario('connection', ['both', 'primary', 'secondary']),
  exit: inScenario('exit', ['off', 'on']),
};

const keys: Readonly<Record<string, Key>> = {
  ...scenarioKeys,
  panel: inChoices('panel', panels),
  direction: inChoices('direction', directions),
  need: inChoices('need', requirements),
  besides: inChoices('internetOnly', ['off', 'on']),
  clock: inChoices('clock', clocks),
  ...roomKeys,
  more: inChoices('more', ['nothing', ...topics]),
  view: inChoices('view', views),
  embed: {
    write: ({ embed }) => (embed ? '1' : '0'),
    read: (text, choices) => (text === '1' || text === '0' ? { ...choices, embed: text === '1' } : null),
  },
  present: inChoices('present', presentations),
  change: inChoices('changing', changings),
};

const parseStep = oneOf(tourSteps);
const parseAnswer = oneOf(answers);

/** A scenario inside the value of one key, "path:internet~fail:primary"; never empty. */
function encodeScenario(scenario: Scenario): string {
  const choices = { ...openingChoices, scenario };
  const settings = Object.entries(scenarioKeys).filter(
    ([name, { write }]) => name === 'path' || write(choices) !== write(openingChoices),
  );
  return [
    ...settings.map(([name, { write }]) => `${name}:${write(choices)}`),
    ...scenario.failures.map((id) => `fail:${id}`),
  ].join('~');
}

/** Tells of failures that this scenario does not have. */
function failing(
  topology: Topology,
  scenario: Scenario,
  failures: readonly string[],
  tell: (kind: 'fails-nothing', id: string) => void,
): Scenario {
  const asked = withFailures(scenario, failures);
  const possible = withoutAbsent(topology, asked);
  for (const id of asked.failures) if (!possible.failures.includes(id)) tell('fails-nothing', id);
  return possible;
}

/** Null when nothing of it was understood. */
function decodeScenario(
  topology: Topology,
  text: string,
  tell: (kind: 'unknown-part' | 'fails-nothing', part: string) => void,
): Scenario | null {
  const canFail = new Set(topology.failureTargets.map(({ id }) => id));
  let choices = openingChoices;
  const failures: string[] = [];
  let isUnderstood = false;
  for (const part of text.split('~').filter(Boolean)) {
    const [name = '', value = ''] = part.split(/:(.*)/s);
    const key = Object.hasOwn(scenarioKeys, name) ? scenarioKeys[name] : undefined;
    const changed = key?.read(value, choices, (misread) => tell('unknown-part', misread));
    if (changed) choices = changed;
    else if (name === 'fail' && canFail.has(value)) failures.push(value);
    else {
      tell('unknown-part', part);
      continue;
    }
    isUnderstood = true;
  }
  return isUnderstood ? failing(topology, choices.scenario, failures, tell) : null;
}

/** The query string without its question mark; empty for the opening scene. A step counts from its own start. */
export function encode(choices: Choices): string {
  const { scenario, select, step, answer, compare } = choices;
  const start = startOf(step, answer);
  const plain = Object.entries(keys).flatMap(([name, { write }]) => {
    const value = write(choices);
    return value === write(start) ? [] : [`${name}=${value}`];
  });
  const failures = scenario.failures.join('~');
  return [
    ...(step === null ? [] : [`step=${step}`]),
    ...(answer === null ? [] : [`answer=${answer}`]),
    ...plain,
    ...(failures === start.scenario.failures.join('~') ? [] : [`fail=${failures}`]),
    ...(select === null ? [] : [`select=${select}`]),
    ...(compare === null ? [] : [`compare=${encodeScenario(compare)}`]),
  ].join('&');
}

/**
 * Reads any text at all. Unknown keys belong to somebody else and are ignored; of repeated keys the first
 * counts; failures that exist are kept when others do not.
 */
export function decode(topology: Topology, query: string): Decoded {
  const parameters = new URLSearchParams(query);
  /** By what they say, so that each is told once. */
  const notices = new Map<string, Notice>();
  const notice = (kind: Notice['kind'], key: string, misread: string) => {
    const value = shortened(misread);
    notices.set([kind, key, value].join(), { kind, key, value });
  };
  const firstOf = (key: string): string | null => {
    const [first = null, second] = parameters.getAll(key);
    if (second !== undefined) notice('repeated-key', key, second);
    return first;
  };

  const understood = <Value>(key: string, parse: (text: string) => Value | null): Value | null => {
    const text = firstOf(key);
    const value = text === null ? null : parse(text);
    if (text !== null && value === null) notice('unknown-value', key, text);
    return value;
  };

  const step = understood('step', parseStep);
  const mayAnswer = step !== null && revealOf(step) !== null;
  let choices = startOf(
    step,
    understood('answer', (text) => (mayAnswer ? parseAnswer(text) : null)),
  );
  for (const [name, { read }] of Object.entries(keys)) {
    const text = firstOf(name);
    if (text === null) continue;
    const changed = read(text, choices, (part) => notice('unknown-value', name, part));
    if (changed) choices = changed;
    else notice('unknown-value', name, text);
  }

  const failed = firstOf('fail');
  if (failed !== null) {
    const failures = failed.split('~').filter((id) => id !== '');
    const canFail = new Set(topology.failureTargets.map(({ id }) => id));
    for (const id of failures) if (!canFail.has(id)) notice('unknown-part', 'fail', id);
    const known = failures.filter((id) => canFail.has(id));
    const scenario = failing(topology, choices.scenario, known, (kind, id) => notice(kind, 'fail', id));
    choices = { ...choices, scenario };
  }

  const select = firstOf('select');
  if (select) {
    if (selectableIds(topology, choices.scenario).has(select)) choices = { ...choices, select };
    else notice('not-in-picture', 'select', select);
  }

  const compare = firstOf('compare');
  if (compare !== null) {
    const told: (() => void)[] = [];
    const other = decodeScenario(topology, compare, (kind, part) =>
      told.push(() => notice(kind, 'compare', part)),
    );
    if (other === null) notice('unknown-value', 'compare', compare);
    else for (const tell of told) tell();
    choices = { ...choices, compare: other };
  }
  // Without a second one there is nothing to go back to.
  if (choices.compare === null && choices.changing !== 'neither') {
    notice('unknown-value', 'change', choices.changing);
    choices = { ...choices, changing: 'neither' };
  }
  return { choices, notices: counted([...notices.values()]) };
}
