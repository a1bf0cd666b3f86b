// The compiled network for other eyes: as a lab that real routers can be set up from, with what they should say.

import { compile } from '../compile/compile';
import type { NetworkDescription } from '../model/description';
import { labOf } from './lab';
import { observedIn } from './observed';
import type { Output } from './runOnFile';

export function routersOf(description: NetworkDescription): Output {
  const compiled = compile(description);
  const network = compiled.networkFor({
    office: '',
    destination: '',
    prefer: null,
    options: [],
    failures: [],
  });
  const lab = labOf(compiled, network);
  const { observations, undecided } = observedIn(network, lab.flows, lab.failureElements);
  const printed = {
    lab,
    observations,
    ...(undecided.length > 0 && { undecided }),
    refuses: network.refusals,
    devices: network.devices,
  };
  return { out: `${JSON.stringify(printed, null, 1)}\n`, error: '', code: 0 };
}
