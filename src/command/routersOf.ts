// Prints the compiled network as a lab for real routers, with the expected answers.

import { type Compiled, compile } from '../compile/compile';
import type { NetworkDescription } from '../model/description';
import type { Network } from '../model/network';
import { labOf } from './lab';
import { observedIn, type State } from './observed';
import type { Output } from './runOnFile';
import { understand } from './understand';

/** A JSON object with one line per observation. `undecided` is present only if some are. */
function* printed(compiled: Compiled, network: Network): Generator<string> {
  const lab = labOf(compiled, network);
  const undecided: State[] = [];
  yield `{\n"lab": ${JSON.stringify(lab)},\n"observations": [`;
  let separator = '\n';
  for (const { state, seen } of observedIn(network, lab.flows, lab.failureElements)) {
    if (seen) {
      yield separator + JSON.stringify({ ...state, ...seen });
      separator = ',\n';
    } else undecided.push(state);
  }
  yield '\n]';
  if (undecided.length > 0) yield `,\n"undecided": ${JSON.stringify(undecided)}`;
  yield `,\n"refuses": ${JSON.stringify(network.refusals)}`;
  yield `,\n"devices": ${JSON.stringify(network.devices)}\n}\n`;
}

function routersOf(description: NetworkDescription): Output {
  const compiled = compile(description);
  const network = compiled.networkFor({
    office: '',
    destination: '',
    prefer: null,
    options: [],
    failures: [],
  });
  return { out: printed(compiled, network), error: '', code: 0 };
}

/** Requires a file without errors: half a network is not worth building. */
export function routersOfFile(text: string): Output {
  const { description, errors } = understand(text);
  if (errors.length === 0) return routersOf(description);
  return { out: '', error: errors.map((line) => `${line}\n`).join(''), code: 2 };
}
