// How a key of the address stands for one of the reader's choices.

import type { Scenario, Setting } from '../model/scenario';
import type { Choices } from './choices';

/** A key with a closed list of values. */
export const oneOf =
  <Value extends string>(options: readonly Value[]) =>
  (text: string): Value | null =>
    options.find((option) => option === text) ?? null;

/**
 * How one key is written, and read into the choices; null when its value is not understood. Of a list, what is
 * understood counts and the rest is named.
 */
export type Key = {
  readonly write: (choices: Choices) => string;
  readonly read: (text: string, choices: Choices, misunderstood: (part: string) => void) => Choices | null;
};

export const inScenario = <Name extends Setting>(name: Name, options: readonly Scenario[Name][]): Key => {
  const parse = oneOf(options);
  return {
    write: ({ scenario }) => scenario[name],
    read: (text, choices) => {
      const value = parse(text);
      return value && { ...choices, scenario: { ...choices.scenario, [name]: value } };
    },
  };
};

type ChosenFromList =
  | 'panel'
  | 'direction'
  | 'need'
  | 'internetOnly'
  | 'clock'
  | 'colleagues'
  | 'others'
  | 'arrivals'
  | 'bottleneck'
  | 'backup'
  | 'size'
  | 'more'
  | 'view'
  | 'present'
  | 'changing';

export const inChoices = <Name extends ChosenFromList>(
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
