// Every state, reason and stretch that words have to exist for, and what is said of the path in each.

import { type Assessment, assess, type State } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import type { RequirementReason } from '../../src/analysis/judgeRequirement';
import { askable } from '../../src/analysis/network/askable';
import { compile } from '../../src/compile/compile';
import { complianceHeading } from '../../src/content/complianceForPath';
import { type SceneExplanation, sceneExplanation } from '../../src/content/explanations/scene';
import type { PathMeaning } from '../../src/content/pathMeaning';
import { predictabilityHeading } from '../../src/content/predictabilityForPath';
import type { LinkExposure } from '../../src/model/compiledTopology';
import { libraryIds } from '../../src/model/library';
import { type Scenario, withFailures } from '../../src/model/scenario';
import type { Topology } from '../../src/model/topology';
import { loadLibraryEntry, loadLibraryFile } from '../../src/networks/library/loadLibrary';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { asked } from '../fixtures/scenarios';

export const peerings = ['microsoft', 'azure-private'] as const;
const exposures = Object.keys({
  'public-internet': true,
  'encrypted-tunnel': true,
  private: true,
  'microsoft-shared': true,
  'microsoft-isolated': true,
} satisfies Record<LinkExposure, true>) as readonly LinkExposure[];
/** Every kind of stretch; only a private one can be dedicated. */
const stretches = exposures.flatMap((exposure) =>
  (exposure === 'private' ? [true, false] : [false]).map((dedicated) => ({ exposure, dedicated })),
);
/** The same, with and without ExpressRoute Direct, with and without a tunnel on the same path, and every end. */
export const layeredStretches = stretches.flatMap((stretch) =>
  [false, true].map((which) => ({
    ...stretch,
    isDirect: stretch.dedicated && which,
    besideTunnel: !stretch.dedicated && which,
  })),
);
export const layeredEnds = ['power-platform', 'other-public-service', 'virtual-network'] as const;
const states = Object.keys({
  private: true,
  'private-without-redundancy': true,
  internet: true,
  'silently-on-internet': true,
  'partly-on-internet': true,
  'down-nothing-exposed': true,
  'dropped-on-internet': true,
  'no-reply': true,
  'reply-dropped': true,
  encrypted: true,
  'partly-reached': true,
  refused: true,
  undecided: true,
} satisfies Record<State, true>) as readonly State[];
export const reasons = Object.keys({
  'tls-protects-it': true,
  'service-decides-tls': true,
  'own-service-must-encrypt': true,
  'tunnel-protects-part': true,
  'at-rest-is-the-service': true,
  'at-rest-is-yours': true,
  'no-internet-link': true,
  'crosses-internet': true,
  'partly-crosses-internet': true,
  'requests-cross-internet': true,
  'replies-cross-internet': true,
  'dropped-on-internet': true,
  'nothing-flows': true,
  'no-conversation': true,
  'exceptions-remain': true,
  'exit-available': true,
  'packets-dropped': true,
  'replies-dropped': true,
  'tunnel-crosses-internet': true,
  'works-in-part': true,
  'path-undecided': true,
} satisfies Record<RequirementReason, true>) as readonly RequirementReason[];

/** Each office, peering and exit, alone and with every single failure and every failure beside a removed route filter. */
export const scenarios: readonly Scenario[] = (['internet', 'expressroute'] as const).flatMap((path) =>
  peerings.flatMap((peering) =>
    (['both', 'primary'] as const).flatMap((connection) =>
      (['off', 'on'] as const).flatMap((exit) => {
        const scenario: Scenario = asked({ path, peering, connection, exit });
        const ids = texasSeattle.failureTargets.map(({ id }) => id);
        return [
          scenario,
          ...ids.map((id) => withFailures(scenario, [id])),
          ...ids.map((id) => withFailures(scenario, ['route-filter', id])),
        ];
      }),
    ),
  ),
);

type Meaning = { readonly state: State; readonly told: PathMeaning; readonly scene: SceneExplanation };

function meaningsIn(assessment: Assessment, intact: Assessment): readonly Meaning[] {
  const { state, scenario } = assessment;
  const change = scenario.failures.length > 0 ? changeBetween(intact, assessment) : null;
  const scene = sceneExplanation(assessment, change);
  return [complianceHeading, predictabilityHeading].map((heading) => ({
    state,
    told: heading(assessment, intact),
    scene,
  }));
}

const inTopology = (topology: Topology, scenario: Scenario) =>
  meaningsIn(assess(topology, scenario), assess(topology, withFailures(scenario, [])));

/** Networks of the library, as they open and with the failure that surprises. */
export const meaningsElsewhere: readonly Meaning[] = (
  await Promise.all(
    libraryIds.map(async (id) => {
      const [{ description }, { surprise }] = await Promise.all([loadLibraryFile(id), loadLibraryEntry(id)]);
      const topology = askable(compile(description));
      const { office, destination, failures } = surprise;
      const surprising = { ...topology.opening, office, destination, failures };
      return [topology.opening, surprising].flatMap((scenario) => inTopology(topology, scenario));
    }),
  )
).flat();

/** What occurs in the article's network, and beside it every state that the types allow. */
export const meanings: readonly Meaning[] = [
  ...scenarios.flatMap((scenario) => inTopology(texasSeattle, scenario)),
  ...states.flatMap((state) =>
    peerings.flatMap((peering) => {
      const intact = assess(texasSeattle, asked({ peering }));
      return meaningsIn({ ...intact, state }, intact);
    }),
  ),
];
