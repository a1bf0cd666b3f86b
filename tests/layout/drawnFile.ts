// What is drawn of the networks in files.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../src/compile/compile';
import { mapCaptions } from '../../src/content/map/mapCaptions';
import { bundleWords } from '../../src/content/map/mapWords';
import { readDescription } from '../../src/format/readDescription';
import { bundlesOf, withBundles } from '../../src/layout/drawn/bundles';
import type { DrawnNetwork } from '../../src/layout/drawn/drawnNetwork';
import { networkToDraw } from '../../src/layout/drawn/networkToDraw';
import type { CompiledTopology } from '../../src/model/compiledTopology';
import type { NetworkDescription } from '../../src/model/description';

const fixtures = join(import.meta.dirname, '../fixtures');

export function drawnTopology(topology: CompiledTopology): DrawnNetwork {
  const network = networkToDraw(topology, mapCaptions(topology));
  return withBundles(network, bundlesOf(network), bundleWords);
}

export const drawnDescription = (description: NetworkDescription): DrawnNetwork =>
  drawnTopology(compile(description).topology);

function described(folder: string, file: string): NetworkDescription {
  const reading = readDescription(readFileSync(join(fixtures, folder, file), 'utf8'));
  if (!reading.description) throw new Error(`${file}: ${JSON.stringify(reading)}`);
  return reading.description;
}

/** By the name of the file, without what all of them end in. */
export const describedFiles: ReadonlyMap<string, NetworkDescription> = new Map(
  ['networks', 'networks/odd', 'maps'].flatMap((folder) =>
    readdirSync(join(fixtures, folder))
      .filter((file) => file.endsWith('.network.yaml'))
      .map((file) => [file.replace('.network.yaml', ''), described(folder, file)] as const),
  ),
);
