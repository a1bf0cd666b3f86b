// The settings of a scenario as keys of the address, as its network spells them.

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

/** In the order in which an address has them. The first is never left out where a scenario has to say something. */
export const settingKeysOf = ({ spelling }: Topology): readonly Key<Scenario>[] => spelling.map(spelledKey);
