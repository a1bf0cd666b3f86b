// Keys of the address for a scenario's settings, as its network spells them.

import type { Scenario } from '../../model/scenario';
import { type SpelledKey, spelled } from '../../model/spelling';
import type { Topology } from '../../model/topology';
import type { Key } from './addressKey';

const spelledKey = (key: SpelledKey): Key<Scenario> => ({
  name: key.name,
  write: (scenario) => spelled(key, scenario),
  read: (text, scenario) => {
    const found = key.values.find((value) => value.text === text);
    return found ? { ...scenario, ...found.sets } : null;
  },
});

/** Keys in address order. The first is always written in a scenario that is the value of one key. */
export const settingKeysOf = ({ spelling }: Topology): readonly Key<Scenario>[] => spelling.map(spelledKey);
