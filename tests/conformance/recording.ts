// Recordings of real routers, read into the model's own terms. See tests/fixtures/recordings/README.md.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Address,
  AdjacencyId,
  ByPrefix,
  ExposureClass,
  Flow,
  Network,
  RouterId,
} from '../../src/model/network';
import type { Observation } from '../../src/routing/observation';

type RecordedLab = {
  policy: string;
  routers: { id: string; asn: number; originates: string[]; addresses: string[] }[];
  links: { id: string; ends: [string, string]; exposure?: ExposureClass; over?: string[] }[];
  sessions: {
    link: string;
    from: string;
    to: string;
    exports: string[];
    prepend?: ByPrefix;
    importLocalPreference?: ByPrefix;
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
  failureElements: Record<string, AdjacencyId[]>;
};

export type Observed = Observation & { down: AdjacencyId[]; from: string; to: string };

export type Recording = {
  name: string;
  network: Network;
  flow: (from: string, to: string) => Flow;
  /** The links that fail themselves; tunnels that fall with them are not among them. */
  failureElements: Record<string, AdjacencyId[]>;
  observations: Observed[];
};

/** GROUND_TRUTH_DIR names a folder of further recordings; the project's own are read otherwise. */
export const recordingsFolder = (): string =>
  process.env.GROUND_TRUTH_DIR || join(import.meta.dirname, '../fixtures/recordings');

/** The older recordings say nothing of exposure: there, whatever ends at the router "internet" is exposed. */
const exposureOf = ({ exposure, ends }: RecordedLab['links'][number]): ExposureClass =>
  exposure ?? (ends.includes('internet') ? 'internet' : 'private');

function networkOf(lab: RecordedLab): Network {
  return {
    routers: lab.routers.map((router) => ({ ...router, node: router.id })),
    adjacencies: lab.links.map((link) => ({
      ...link,
      exposure: exposureOf(link),
      link: link.id,
      peering: null,
    })),
    sessions: lab.sessions.map(({ link, ...session }) => ({ adjacency: link, ...session })),
    translations: lab.sourceNat.map(({ router, towards, onlyTo, address }) => ({
      router,
      towards: [towards].flat(),
      ...(onlyTo && {
        onlyTo: lab.flows.filter(({ to }) => onlyTo.includes(to)).map(({ destination }) => destination),
      }),
      address,
    })),
    refusals: [],
    devices: [],
  };
}

/** The older recordings' word for two classes. */
const joined = (exposure: string | null) => (exposure === 'mixed' ? 'internet+private' : exposure);

function readRecording(folder: string, file: string): Recording {
  const { lab, observations } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    lab: RecordedLab;
    observations: Observed[];
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
    failureElements: lab.failureElements,
    observations: observations.map((each) => ({ ...each, exposure: joined(each.exposure) })),
  };
}

/** Every recording below the folder, whatever its format's age. */
export function readRecordings(folder: string): Recording[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => readRecording(folder, file));
}
