// Every state, reason and stretch that words have to exist for, and what is said of the path in each.

import { assess, type State } from '../../src/analysis/assess';
import type { RequirementReason } from '../../src/analysis/judgeRequirement';
import { complianceHeading } from '../../src/content/complianceForPath';
import { type SceneExplanation, sceneExplanation } from '../../src/content/explanations/scene';
import type { PathMeaning } from '../../src/content/pathMeaning';
import { predictabilityHeading } from '../../src/content/predictabilityForPath';
import type { LinkExposure } from '../../src/model/compiledTopology';
import { type Scenario, withFailures } from '../../src/model/scenario';
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
export const stretches = exposures.flatMap((exposure) =>
  (exposure === 'private' ? [true, false] : [false]).map((dedicated) => ({ exposure, dedicated })),
);
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
  'own-service-must-encrypt': true,
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

/** What occurs in the network, and beside it every state that the types allow. */
export const meanings: readonly {
  readonly state: State;
  readonly told: PathMeaning;
  readonly scene: SceneExplanation;
}[] = [
  ...scenarios.map((scenario) => assess(texasSeattle, scenario)),
  ...states.flatMap((state) =>
    peerings.map((peering) => {
      const scenario = asked({ peering });
      return { ...assess(texasSeattle, scenario), state };
    }),
  ),
].flatMap((assessment) => [
  { state: assessment.state, told: complianceHeading(assessment), scene: sceneExplanation(assessment, null) },
  {
    state: assessment.state,
    told: predictabilityHeading(assessment),
    scene: sceneExplanation(assessment, null),
  },
]);
