// Parts of sentences about traffic: its owner, destination and path.

import type { Assessment } from '../analysis/assess';
import type { ExitEntry } from '../model/compiledElements';
import type { CompiledTopology, Link, LinkId, NodeId } from '../model/compiledTopology';
import { connectionsInWords, connectionsOn, haveSameConnections, notTheSameOnes } from './connectionWords';
import { inSentence, listed, ofOffice, onPath } from './names';
import { tunnelsInWords } from './tunnelWords';

/** Whether a failure is inside a counted office: then the answer is about one of its sites. */
const isOneSite = ({ topology, question: { office }, scenario }: Assessment): boolean =>
  office.count > 1 &&
  topology.failureTargets.some(
    (target) => target.office === office.id && scenario.failures.includes(target.id),
  );

/** Returns "Seattle", "240 branches", "one of 240 branches". */
export const officeOf = (assessment: Assessment): string => {
  const { inSentence: name } = assessment.question.office;
  return isOneSite(assessment) ? `one of ${name}` : name;
};

/** Returns "Seattle’s traffic", "the traffic of 240 offices called Retail site". */
export const officesOwn = (assessment: Assessment, what: string): string =>
  ofOffice({ ...assessment.question.office, inSentence: officeOf(assessment) }, what);

/** Whether the subject is a counted office as a whole. */
export const areMany = (assessment: Assessment): boolean =>
  assessment.question.office.count > 1 && !isOneSite(assessment);

/** Returns "reaches" for one office, "reach" for a counted one. */
export const reaches = (assessment: Assessment): string => (areMany(assessment) ? 'reach' : 'reaches');

/** Refers to a virtual network without its own name as the office's. */
export const serviceOf = ({ question: { destination, circuits } }: Assessment): string =>
  circuits.length > 0
    ? destination.inSentence.replace(/^the virtual network$/, 'its virtual network')
    : destination.inSentence;

export const isConnection = ({ links }: CompiledTopology, id: LinkId): boolean =>
  links.some((link) => link.id === id && link.kind === 'connection');

export const crossesGlobalReach = (topology: CompiledTopology, links: ReadonlySet<LinkId>): boolean =>
  topology.links.some(({ id, kind }) => kind === 'global-reach' && links.has(id));

/** "the internet breakout of each of 12 shops": of a counted office an element is named for one site. */
export const ofEach = (assessment: Assessment, name: string): string => {
  const { inSentence: office } = assessment.question.office;
  return areMany(assessment) ? name.replace(`one of ${office}`, `each of ${office}`) : name;
};

/**
 * Names the lines by which this traffic leaves for the public internet, or else the office's own; null where it has
 * none.
 */
export function linesOut(assessment: Assessment): string | null {
  const { topology, question, outcome } = assessment;
  const used = topology.links.filter(
    ({ id, kind }) => kind === 'internet-line' && outcome.exposedLinks.includes(id),
  );
  const own = topology.exits.filter(({ office }) => office === question.office.id);
  const names =
    used.length > 0 ? used.map((link) => link.inSentence) : own.map(({ line }) => inSentence(topology, line));
  return names.length === 0 ? null : listed(names.map((name) => ofEach(assessment, name)));
}

/** `breakout` is how the office's own breakout is named: "its internet breakout", "Seattle’s internet breakout". */
function carrierOver(
  links: ReadonlySet<LinkId>,
  assessment: Assessment,
  breakout = `${areMany(assessment) ? 'their' : 'its'} internet breakout`,
): string {
  const { topology, question } = assessment;
  const connections = connectionsInWords(topology, links);
  const reach = crossesGlobalReach(topology, links) ? ['Global Reach'] : [];
  const crossed = topology.links.filter(({ id }) => links.has(id));
  const lines = crossed.filter(({ kind }) => kind === 'internet-line');
  const isOwn = ({ ends }: Link) => ends.includes(question.office.core);
  const others = connections === '' ? [] : [connections, ...reach];
  const own =
    lines.length < 2 && question.circuits.length === 0 && others.length === 0
      ? 'the public internet'
      : breakout;
  const all = [
    ...others,
    ...tunnelsInWords(topology, links).map((name) => ofEach(assessment, name)),
    ...lines.map((line) => (isOwn(line) ? own : line.inSentence)),
  ];
  return all.length === 0 ? own : listed(all);
}

/**
 * Names the path of requests: "both connections", "the secondary connection", "its internet breakout", or
 * "Seattle’s internet breakout" for sentences that have not named the office.
 */
export const carrierOf = (assessment: Assessment, breakout?: string): string =>
  carrierOver(assessment.requestLinks, assessment, breakout);

/** The same of those requests alone that arrive. */
export const carrierOfArriving = (assessment: Assessment): string =>
  carrierOver(new Set(assessment.outcome.requests.flatMap(({ links }) => links)), assessment);

export const isCarriedBySeveral = ({ topology, requestLinks }: Assessment): boolean =>
  connectionsOn(topology, requestLinks).length > 1;

/** Names the path of replies if it differs from that of requests; else null. */
export function otherReplyCarrier(assessment: Assessment, breakout?: string): string | null {
  const { topology, requestLinks, replyLinks } = assessment;
  const carrier = carrierOver(replyLinks, assessment, breakout);
  if (carrier !== carrierOf(assessment, breakout)) return carrier;
  return haveSameConnections(topology, requestLinks, replyLinks) ? null : notTheSameOnes(carrier);
}

/** Which directions cross any of these links: "requests", "replies", both or none. */
export const directionsOver = (
  { requestLinks, replyLinks }: Assessment,
  links: readonly LinkId[],
): readonly string[] => [
  ...(links.some((id) => requestLinks.has(id)) ? ['requests'] : []),
  ...(links.some((id) => replyLinks.has(id)) ? ['replies'] : []),
];

export const privateTo = ({ privateUntil }: Assessment): string =>
  privateUntil === 'resource' ? 'private up to the resource' : 'private up to the Microsoft edge';

/** Finds the last single point of failure that all of several paths share. */
function shared({ outcome, weakPoints }: Assessment): string | null {
  const [first, ...others] = outcome.requests;
  if (first === undefined || others.length === 0) return null;
  const ids = new Set(weakPoints.map(({ id }) => id));
  const node = first.nodes.findLast((id) => ids.has(id) && others.every(({ nodes }) => nodes.includes(id)));
  return node ?? null;
}

/** An office by its kind: its peering location is often called the same. */
function sharedWords(topology: CompiledTopology, node: NodeId): string {
  const office = topology.offices.find(({ core, count }) => core === node && count === 1);
  if (office === undefined) return onPath(topology, node);
  const kind = office.users ? 'office' : 'data centre';
  // "Office 1" has its kind already.
  return office.inSentence.toLowerCase().includes(kind)
    ? office.inSentence
    : `the ${kind} ${office.inSentence}`;
}

/** "apart from the router of Oslo, ", where it is the office's only one; empty where the office has two. */
export const apartFromEnds = ({ topology, weakEnds }: Assessment): string =>
  weakEnds.length === 0 ? '' : `apart from ${listed(weakEnds.map(({ id }) => inSentence(topology, id)))}, `;

/** Describes the effect of one more failure, or the standby. */
export function redundancyOf(assessment: Assessment): string {
  const { topology, state, scenario, weakPoints, exposureAfter, question, standby } = assessment;
  if (state === 'private-without-redundancy') {
    const common = shared(assessment);
    const none = `no redundancy${common === null ? '' : `, as all paths share ${sharedWords(topology, common)}`}`;
    const exposed = exposureAfter.filter((_, index) => weakPoints[index]?.loses === 'privacy');
    const first = scenario.failures.length > 0 ? 'the next failure' : 'a single failure';
    if (exposed.length === 0) return none;
    const isTunnel = exposed.every((privacy) => privacy === 'encrypted');
    return `${none}: ${first} can move it ${isTunnel ? 'into a tunnel over' : 'to'} the internet`;
  }
  const waiting = question.connections.filter(({ id }) => standby.includes(id));
  const pipes = waiting.flatMap(({ pipe }) => pipe ?? []);
  if (waiting.length > 0)
    return `${connectionsInWords(topology, new Set(pipes))} ${waiting.length > 1 ? 'stand' : 'stands'} by`;
  return question.connections.length === 2
    ? 'either connection can carry it alone'
    : `${apartFromEnds(assessment)}no single link or router of the path is needed`;
}

/** Returns "its internet breakout" for the office's own. */
export const breakoutOf = (assessment: Assessment, { office, inSentence: name }: ExitEntry): string =>
  office === assessment.question.office.id
    ? `${areMany(assessment) ? 'their' : 'its'} internet breakout`
    : name;

/** Names the breakouts that requests leave by; empty where they take the office's own alone. */
export function otherBreakouts(assessment: Assessment): readonly string[] {
  const { topology, question, requestLinks } = assessment;
  const exits = topology.exits.filter(({ line }) => requestLinks.has(line));
  return exits.every(({ office }) => office === question.office.id)
    ? []
    : exits.map((exit) => breakoutOf(assessment, exit));
}
