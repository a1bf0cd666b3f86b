// Recordings of real routers, read into the model's own terms. See tests/fixtures/recordings/README.md.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address, AdjacencyId, Flow, Network, RouterId } from '../../src/model/network';

type RecordedLab = {
  policy: string;
  routers: { id: string; asn: number; originates: string[]; addresses: string[] }[];
  links: { id: string; ends: [string, string] }[];
  sessions: {
    link: string;
    from: string;
    to: string;
    exports: string[];
    prepend?: number;
    importLocalPreference?: number;
  }[];
  flows: {
    from: string;
    to: string;
    source: Address;
    destination: Address;
    fromRouter: RouterId;
    toRouter: RouterId;
  }[];
  sourceNat: { router: string; towards: string | string[]; onlyTo?: string[]; address: Address }[];
};

export type Observation = {
  down: AdjacencyId[];
  from: string;
  to: string;
  status: 'ok' | 'blackhole' | 'no-route';
  paths: RouterId[][];
  returnPaths: RouterId[][];
  droppedAt: RouterId[][] | null;
  exposure: 'private' | 'internet' | 'mixed' | null;
  symmetric: boolean | null;
};

export type Recording = {
  name: string;
  network: Network;
  flow: (from: string, to: string) => Flow;
  observations: Observation[];
};

/** GROUND_TRUTH_DIR names a folder of further recordings; the project's own are read otherwise. */
export const recordingsFolder = (): string =>
  process.env.GROUND_TRUTH_DIR || join(import.meta.dirname, '../fixtures/recordings');

function networkOf(lab: RecordedLab): Network {
  return {
    routers: lab.routers,
    adjacencies: lab.links,
    sessions: lab.sessions.map(({ link, ...session }) => ({ adjacency: link, ...session })),
    translations: lab.sourceNat.map(({ router, towards, onlyTo, address }) => ({
      router,
      towards: [towards].flat(),
      ...(onlyTo && {
        onlyTo: lab.flows.filter(({ to }) => onlyTo.includes(to)).map(({ destination }) => destination),
      }),
      address,
    })),
  };
}

export function readRecordings(folder: string): Recording[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((file) => {
    const { lab, observations } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      lab: RecordedLab;
      observations: Observation[];
    };
    return {
      name: file.replace(/\.json$/, ''),
      network: networkOf(lab),
      flow: (from, to) => {
        const found = lab.flows.find((flow) => flow.from === from && flow.to === to);
        if (!found) throw new Error(`${file} has no flow from ${from} to ${to}`);
        const { source, destination, fromRouter, toRouter } = found;
        return { from: fromRouter, source, to: toRouter, destination };
      },
      observations,
    };
  });
}
