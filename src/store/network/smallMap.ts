// States of a thumbnail map: the path in use and the failures.

import type { MapStates } from '../../analysis/map/mapStates';
import { statesInScenario } from '../../analysis/map/statesInScenario';
import { examine } from '../../analysis/overview/examination';
import { conversationIn, type Situation } from '../../analysis/overview/prediction';
import { compile } from '../../compile/compile';
import type { CompiledTopology } from '../../model/compiledTopology';
import type { NetworkDescription } from '../../model/description';

export type SmallMap = { readonly topology: CompiledTopology; readonly states: MapStates };

export function smallMapOf(description: NetworkDescription, scene: Situation): SmallMap {
  const examination = examine(compile(description));
  const { topology } = examination.compiled;
  const states = statesInScenario(topology, { ...scene, options: [] }, conversationIn(examination, scene));
  return { topology, states };
}
