// Sentences that presuppose something, told only where the engine finds it so: over all scenarios of the article, the
// networks of the library and the odd ones, intact and with single failures.

import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/analysis/assess';
import { changeBetween } from '../../src/analysis/change';
import { isDown } from '../../src/analysis/judge';
import { judgeRequirement } from '../../src/analysis/judgeRequirement';
import { complianceHeading } from '../../src/content/complianceForPath';
import { connectionsOn } from '../../src/content/connectionWords';
import { sceneExplanation } from '../../src/content/explanations/scene';
import { predictabilityHeading } from '../../src/content/predictabilityForPath';
import { reasonWords } from '../../src/content/requirements/requirementReasons';
import { reachableMark } from '../../src/content/verdictMarks';
import { verdictSentence } from '../../src/content/verdictSentence';
import type { LinkExposure } from '../../src/model/compiledTopology';
import { type Scenario, withFailures } from '../../src/model/scenario';
import { presentTargets, type Topology } from '../../src/model/topology';
import { texasSeattle } from '../../src/networks/texasSeattle/texasSeattle';
import { requirementChoices } from '../../src/store/choices/page';
import { assessedOnce } from '../fixtures/assessedOnce';
import { cases } from '../fixtures/cases';
import { contradictingLater } from '../fixtures/contradictingLater';
import { fixtureTopology } from '../fixtures/fixtureTopology';
import { intactScenarios } from '../fixtures/scenarios';
import { libraryNetworks } from '../networks/libraryNetworks';
import { textsIn } from './gather';

type Situation = { readonly topology: Topology; readonly now: Assessment; readonly intact: Assessment };

const questionsOf = (topology: Topology): readonly Scenario[] =>
  topology.offices
    .filter(({ users }) => users)
    .flatMap(({ id: office }) =>
      topology.destinations.map(({ id: destination }) => ({ ...topology.opening, office, destination })),
    );

const others = [
  ...libraryNetworks.map(({ topology }) => topology),
  ...['told/three-offices', 'odd/provider-vpn', 'odd/two-hubs', 'more/vpn-alone', 'more/refusing-exit'].map(
    fixtureTopology,
  ),
  ...['more/contradicting', 'more/several-pools', 'more/two-wans', 'more/one-session', 'vpn-backup'].map(
    fixtureTopology,
  ),
  contradictingLater,
];

/** Of the single failures one in so many; with ALL_CASES=1 every one. */
const EACH = cases(3, 1);

const inTurn = ([topology, scenario]: readonly [Topology, Scenario], turn: number): readonly Situation[] => {
  const intact = assessedOnce(topology, scenario);
  const failed = presentTargets(topology, scenario).filter((_, index) => (index + turn) % EACH === 0);
  return [
    { topology, now: intact, intact },
    ...failed.map(({ id }) => ({
      topology,
      now: assessedOnce(topology, withFailures(scenario, [id])),
      intact,
    })),
  ];
};

const situations: readonly Situation[] = [
  ...intactScenarios.map((scenario) => [texasSeattle, scenario] as const),
  ...others.flatMap((topology) => questionsOf(topology).map((scenario) => [topology, scenario] as const)),
].flatMap(inTurn);

function toldOf({ now, intact }: Situation): readonly string[] {
  const change = now.scenario.failures.length > 0 ? changeBetween(intact, now) : null;
  const reasons = requirementChoices.flatMap((requirement) => {
    const judged = judgeRequirement(now, requirement);
    return judged.reasons.map((reason) => reasonWords(now, reason, judged.links));
  });
  return textsIn([
    sceneExplanation(now, change),
    complianceHeading(now, intact),
    predictabilityHeading(now, intact),
    verdictSentence(now, change),
    reachableMark(now),
    reasons,
  ]);
}

const told = situations.map((situation) => ({ situation, texts: toldOf(situation) }));

const isReached = ({ outcome }: Assessment) => outcome.reachability === 'reached';
const isPrivate = (one: Assessment) => isReached(one) && one.outcome.privacy === 'yes';
const hasFailed = ({ now }: Situation) => now.scenario.failures.length > 0;
const isExposed = ({ outcome }: Assessment) => outcome.exposedLinks.length > 0;
const connections = ({ topology, requestLinks }: Assessment) => connectionsOn(topology, requestLinks).length;
const isInPart = ({ outcome }: Assessment) =>
  outcome.reachability === 'reached' || outcome.reachability === 'partly';
/** The failures alone are what keeps all of it from getting through. */
const isCutOff = ({ now, intact }: Situation) => isInPart(intact) && isDown(now.outcome);
const isPublic = ({ now }: Situation) => now.question.destination.peering === 'microsoft';
const crosses = ({ topology, requestLinks }: Assessment, exposure: LinkExposure) =>
  topology.links.some((link) => link.exposure === exposure && requestLinks.has(link.id));
/** Whether a public service itself has failed. */
const isServiceDown = (each: Situation) =>
  isPublic(each) &&
  each.topology.failureTargets.some(
    ({ id, nodes }) => each.now.scenario.failures.includes(id) && nodes.includes(each.now.service),
  );
/** What each single point of failure would make of it, computed anew. */
const next = ({ topology, now }: Situation) =>
  now.weakPoints.map(({ id }) =>
    assessedOnce(topology, withFailures(now.scenario, [...now.scenario.failures, id])),
  );

const rules: readonly (readonly [RegExp, (situation: Situation) => boolean])[] = [
  [
    /Fix what took away the redundancy|, for now$|^Still dedicated/,
    (each) => hasFailed(each) && each.intact.state === 'private' && each.now.state !== 'private',
  ],
  [/What two carried of them/, ({ now, intact }) => connections(intact) === 2 && connections(now) === 1],
  [/More than one connection carries/, ({ now }) => connections(now) > 1],
  [/One connection carries all requests/, ({ now }) => connections(now) === 1],
  [
    /Restore the private path|had a dedicated connection/,
    (each) => hasFailed(each) && isPrivate(each.intact),
  ],
  [/Fix what stopped it|Users notice an outage/, ({ now, intact }) => isReached(intact) && !isReached(now)],
  [
    /Give the office a path|Add a private path, or/,
    ({ now, intact }) => !isReached(now) && !isPrivate(intact),
  ],
  [/No request reaches the service any more/, ({ intact }) => intact.outcome.requests.length > 0],
  [/can move it to the internet/, (each) => next(each).some(isExposed)],
  [/one path left|default route still leads out|One more failure|the next failure/, hasFailed],
  [/A single failure (can|could)|a single failure can/, (each) => !hasFailed(each)],
  [/[Nn]o route (is )?left|an outage, not/, (each) => isCutOff(each)],
  [/an outage shows at most/, (each) => isCutOff(each)],
  [/proves nothing about compliance/, (each) => !isCutOff(each)],
  [/the service itself is down/, isServiceDown],
  [/packets go out to the public internet and are dropped/, (each) => !isServiceDown(each)],
  [/no packet leaves|nothing is sent/, ({ now }) => now.outcome.reachability === 'no-route'],
  [/^By its configuration/, (each) => !hasFailed(each) && isExposed(each.now)],
  [/^With nothing failed, the service would not/, (each) => hasFailed(each) && !isPrivate(each.intact)],
  [
    /none of it (crosses|on) the internet/,
    ({ now }) => !isExposed(now) && now.outcome.tunnelLinks.length === 0,
  ],
  [
    /would not move its traffic to the internet/,
    (each) =>
      next(each).every(({ outcome }) => outcome.exposedLinks.length + outcome.tunnelLinks.length === 0),
  ],
  [
    /could move new connections to the public/,
    (each) => next(each).some((one) => isReached(one) && isExposed(one)),
  ],
  [
    /could move the traffic into an encrypted/,
    (each) => next(each).some(({ state }) => state === 'encrypted'),
  ],
  [/or leave undecided which path/, (each) => next(each).some(({ state }) => state === 'undecided')],
  [/packets for it could go out/, (each) => next(each).some((one) => !isReached(one) && isExposed(one))],
  [/Every request and every reply crosses/, ({ now }) => isReached(now) && now.outcome.privacy === 'no'],
  [/^Requests stay off/, ({ now }) => !crosses(now, 'public-internet') && !crosses(now, 'encrypted-tunnel')],
  [/the traffic takes the internet now/, ({ now }) => isExposed(now)],
  [
    /or a WAN to/,
    ({ now: { question } }) => question.office.wans.length + question.office.circuits.length === 0,
  ],
  [/ExpressRoute adds none by default, nor/, ({ now }) => now.outcome.privacy !== 'encrypted'],
  [/your public addresses/, isPublic],
  [/private addresses|own service/, (each) => !isPublic(each)],
  [/Power Platform’s|For Power Platform/, ({ now }) => now.question.destination.element === 'power-platform'],
  [/under TLS$/, ({ now }) => now.question.destination.element === 'power-platform'],
  [/^Any single link or router|: no single link/, ({ now }) => now.weakEnds.length === 0],
  [/[Aa]part from the router of/, ({ now }) => now.weakEnds.length > 0],
  [/is listed below/, (each) => !hasFailed(each)],
  [/such as an? (edge|location).* was not tried/, hasFailed],
  [
    /its routes with it in this model|Judge the path once the service is back|Restore the service first/,
    isServiceDown,
  ],
  [/No route is left|Packets go out to|Restore a path to the service/, (each) => !isServiceDown(each)],
  [/^No request leaves the office, as before/, ({ now }) => now.outcome.reachability === 'no-route'],
  [/^Requests take the same path/, ({ now }) => now.requestLinks.size > 0],
  [/^Requests (now|take the same)|^No request reaches/, ({ now }) => now.state !== 'undecided'],
];

describe('a sentence that presupposes something', () => {
  it('is tried where a failure leaves undecided what was reached', () => {
    expect(situations.some(({ now, intact }) => isReached(intact) && now.state === 'undecided')).toBe(true);
  });

  it.each(rules)('is told only where it is so: %s', (phrase, holds) => {
    const where = told.filter(({ texts }) => texts.some((text) => phrase.test(text)));
    expect(where.length).toBeGreaterThan(0);
    const wrong = where.filter(({ situation }) => !holds(situation));
    expect(
      wrong.map(({ situation: { topology, now } }) => {
        const { office, destination, failures } = now.scenario;
        return [topology.name, office, destination, ...failures, now.state].join(' ');
      }),
    ).toEqual([]);
  });
});
