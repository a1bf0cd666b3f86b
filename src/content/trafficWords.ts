// The parts that sentences about traffic are made of: whose it is, where it goes, and over what.

import type { Assessment } from '../analysis/assess';
import type { CircuitEntry, Connection } from '../model/compiledElements';
import type { CompiledTopology, LinkId } from '../model/compiledTopology';
import { inSentence, listed, possessive } from './names';

export const officeOf = ({ question }: Assessment): string => question.office.inSentence;

/** "Seattle’s". */
export const officesOf = ({ question }: Assessment): string => possessive(question.office);

/** "reaches" of one office, "reach" of several that are told as one. */
export const reaches = ({ question }: Assessment): string =>
  question.office.count > 1 ? 'reach' : 'reaches';

/** A network that is called after its kind alone is the office's own. */
export const serviceOf = ({ question: { destination, circuits } }: Assessment): string =>
  circuits.length > 0
    ? destination.inSentence.replace(/^the virtual network$/, 'its virtual network')
    : destination.inSentence;

export const isConnection = ({ links }: CompiledTopology, id: LinkId): boolean =>
  links.some((link) => link.id === id && link.kind === 'connection');

const carriedOn = (links: ReadonlySet<LinkId>, { connections }: CircuitEntry): readonly Connection[] =>
  connections.filter(({ pipe }) => pipe !== null && links.has(pipe));

/** Connections of any circuit, its own and those that it reaches through others. */
export const connectionsOn = (
  { circuits }: CompiledTopology,
  links: ReadonlySet<LinkId>,
): readonly Connection[] => circuits.flatMap((circuit) => carriedOn(links, circuit));

const bothOf = ({ circuits }: CompiledTopology, { name }: CircuitEntry) =>
  circuits.length === 1 ? 'both connections' : `both connections of ${name}`;

/** "both connections", "the primary connection of Er-lon and both connections of Er-ams"; empty where none is used. */
export function connectionsInWords(topology: CompiledTopology, links: ReadonlySet<LinkId>): string {
  const parts = topology.circuits.flatMap((circuit) => {
    const carrying = carriedOn(links, circuit);
    if (carrying.length === circuit.connections.length) return [bothOf(topology, circuit)];
    return carrying.map((connection) => connection.inSentence);
  });
  return listed(parts);
}

function carrierOver(links: ReadonlySet<LinkId>, { topology, question }: Assessment): string {
  const connections = connectionsInWords(topology, links);
  if (connections !== '') return connections;
  const crossed = topology.links.filter(({ id }) => links.has(id));
  const tunnels = crossed.filter(({ kind }) => kind === 'tunnel');
  if (tunnels.length > 0) return listed(tunnels.map((link) => link.inSentence));
  const line = crossed.find(({ kind }) => kind === 'internet-line');
  const isOwn = line === undefined || line.ends.includes(question.office.core);
  if (!isOwn) return line.inSentence;
  return question.circuits.length === 0 ? 'the public internet' : 'its internet breakout';
}

/** What requests take: "both connections", "the secondary connection", "its internet breakout". */
export const carrierOf = (assessment: Assessment): string => carrierOver(assessment.requestLinks, assessment);

export const isCarriedBySeveral = ({ topology, requestLinks }: Assessment): boolean =>
  connectionsOn(topology, requestLinks).length > 1;

/** What replies take where it is not what requests take; else null. */
export function otherReplyCarrier(assessment: Assessment): string | null {
  const carrier = carrierOver(assessment.replyLinks, assessment);
  return carrier === carrierOf(assessment) ? null : carrier;
}

export const privateTo = ({ privateUntil }: Assessment): string =>
  privateUntil === 'resource' ? 'private to the resource' : 'private to the Microsoft edge';

/** What all of several paths pass and none may lose, the last of it. */
function shared({ outcome, weakPoints }: Assessment): string | null {
  const [first, ...others] = outcome.requests;
  if (first === undefined || others.length === 0) return null;
  const ids = new Set(weakPoints.map(({ id }) => id));
  const node = first.nodes.findLast((id) => ids.has(id) && others.every(({ nodes }) => nodes.includes(id)));
  return node ?? null;
}

/** What one more failure would do, or what stands by. */
export function redundancyOf(assessment: Assessment): string {
  const { topology, state, weakPoints, question, requestLinks } = assessment;
  if (state === 'private-without-redundancy') {
    const common = shared(assessment);
    const none = `no redundancy left${common === null ? '' : `, as all paths share ${inSentence(topology, common)}`}`;
    const exposes = weakPoints.some(({ loses }) => loses === 'privacy');
    return exposes ? `${none}: the next failure can move it to the internet` : none;
  }
  const waiting =
    question.preferred === null
      ? []
      : question.connections.filter(({ pipe }) => pipe !== null && !requestLinks.has(pipe));
  if (waiting.length > 0)
    return `${listed(waiting.map((each) => each.inSentence))} ${waiting.length > 1 ? 'stand' : 'stands'} by`;
  return question.connections.length === 2
    ? 'either connection can carry it alone'
    : 'no single link or router of the path is needed';
}
