// Names of drawn elements and failures: as a title, and within a sentence.

import type { Named, Peering } from '../../model/compiledTopology';
import type { ConnectionSide, ElementId } from '../../model/description';
import type {
  CompletedCircuit,
  CompletedOffice,
  CompletedVnet,
  CompletedWan,
  Title,
} from '../complete/completed';
import { nameFrom, withFirstLarge } from '../complete/titles';

export const named = (name: string, inSentence = name): Named => ({ name, inSentence });

const ordinals: ReadonlySet<ElementId> = new Set(['first', 'second']);
const peeringNames: Readonly<Record<Peering, string>> = {
  microsoft: 'Microsoft peering',
  'azure-private': 'Azure private peering',
};
/** "the WAN Backbone", or "Retail WAN" where the name already contains the kind. */
const withKind = (kind: string, name: string): string =>
  name.toLowerCase().includes(kind.toLowerCase()) ? name : `the ${kind} ${name}`;

/** A group of offices: "240 branches" if unnamed, "6 offices called Retail site" if named. */
function many({ id, title, count, users }: CompletedOffice): string {
  const number = count.toLocaleString('en-GB');
  if (!title.isGiven) return `${number} ${id.replaceAll('-', ' ')}`;
  return `${number} ${users ? 'offices' : 'data centres'} called ${title.name}`;
}

export const officeTitle = (office: CompletedOffice): Named =>
  named(office.title.name, office.count > 1 ? many(office) : office.title.name);

/** The office itself, or one of a group. */
const oneOffice = (office: CompletedOffice): string =>
  office.count > 1 ? `one of ${many(office)}` : office.title.name;

export function routerTitle(office: CompletedOffice, router: ElementId): Named {
  const isOrdinal = ordinals.has(router);
  const what = isOrdinal ? `${router} router` : `router ${router}`;
  return named(`${office.title.name}, ${what}`, `${isOrdinal ? 'the ' : ''}${what} of ${oneOffice(office)}`);
}

/** The only router of an office, where circuits end at its core. */
export const onlyRouterTitle = (office: CompletedOffice): Named =>
  named(`${office.title.name}, router`, `the router of ${oneOffice(office)}`);

/** Says "the office London" where a location is called London too. */
export function siteTitle(office: CompletedOffice, locations: readonly ElementId[] = []): Named {
  const { name } = office.title;
  if (office.count > 1) return named(name, oneOffice(office));
  if (!office.users) return named(name, withKind('data centre', name));
  const isLocation = locations.some((id) => withFirstLarge(id).toLowerCase() === name.toLowerCase());
  return named(name, isLocation ? withKind('office', name) : name);
}

export const wanTitle = ({ title }: CompletedWan): Named => named(title.name, withKind('WAN', title.name));
export const providerTitle = (id: ElementId): Named =>
  named(nameFrom(id), withKind('provider', nameFrom(id)));

/** Microsoft numbers its locations: "zurich2" is Zurich2. */
export function locationTitle(id: ElementId): Named {
  const name = /^[a-z]+\d+$/.test(id) ? withFirstLarge(id) : nameFrom(id);
  return named(name, withKind('location', name));
}

export const circuitTitle = ({ title }: CompletedCircuit): Named =>
  named(title.name, withKind('circuit', title.name));

export const connectionTitle = ({ title }: CompletedCircuit, side: ConnectionSide): Named =>
  named(`${title.name}, ${side} connection`, `the ${side} connection of ${title.name}`);

export const providerEdgeTitle = ({ title }: CompletedCircuit, side: ConnectionSide): Named =>
  named(
    `${title.name}, provider edge, ${side}`,
    `the provider’s edge on the ${side} connection of ${title.name}`,
  );

export const microsoftEdgeTitle = ({ title }: CompletedCircuit, side: ConnectionSide): Named =>
  named(
    `${title.name}, Microsoft edge, ${side}`,
    `the Microsoft edge on the ${side} connection of ${title.name}`,
  );

export const peeringTitle = ({ title }: CompletedCircuit, peering: Peering): Named =>
  named(`${title.name}, ${peeringNames[peering]}`, `${peeringNames[peering]} of ${title.name}`);

export const sessionTitle = ({ title }: CompletedCircuit, side: ConnectionSide, peering: Peering): Named =>
  named(
    `${title.name}, ${side}, ${peeringNames[peering]}`,
    `${peeringNames[peering]} on the ${side} connection of ${title.name}`,
  );

/** A setting that can be wrong. */
export const settingTitle = ({ title }: CompletedCircuit, setting: string): Named =>
  named(`${title.name}, ${setting}`, `the ${setting} of ${title.name}`);

/** One instance of a gateway; the number is left out where there is only one. */
export function gatewayTitle({ title }: CompletedVnet, kind: '' | 'VPN ', instance: number | null): Named {
  const gateway = `${kind}gateway`;
  if (instance === null) return named(`${title.name}, ${gateway}`, `the ${gateway} of ${title.name}`);
  return named(
    `${title.name}, ${gateway} ${instance}`,
    `instance ${instance} of the ${gateway} of ${title.name}`,
  );
}

/** From a gateway to its own virtual network, or to one that is peered with it. */
export const gatewayNetworkTitle = (gateway: Named, { title }: CompletedVnet, isOwn: boolean): Named =>
  named(
    `${gateway.name} – ${title.name}`,
    `the link from ${gateway.inSentence} to ${isOwn ? 'its virtual network' : title.name}`,
  );

export const zoneTitle = ({ title }: CompletedVnet): Named =>
  named(`${title.name}, zone of the gateway`, `the zone of the gateway of ${title.name}`);

export const exitTitle = (office: CompletedOffice): Named =>
  named(`${office.title.name}, internet breakout`, `the internet breakout of ${oneOffice(office)}`);

export const internetLineTitle = (office: CompletedOffice): Named =>
  named(`${office.title.name}, internet line`, `the internet line of ${oneOffice(office)}`);

/** The name of a group, or its id, need not be a plural, so its number stands beside it. */
export const optionTitle = (office: CompletedOffice): Named => {
  const { name, inSentence } = officeTitle(office);
  if (office.count === 1)
    return named(`${name} has an internet breakout`, `${inSentence} has an internet breakout`);
  const all = `${name} × ${office.count.toLocaleString('en-GB')}`;
  return named(`${all} have an internet breakout`, `${inSentence} have an internet breakout`);
};

/** A holder's line to a WAN, or on one side of a circuit, where one line may carry both. */
export function lineTitle(
  office: CompletedOffice | null,
  holder: Title,
  to: Title,
  side: ConnectionSide | null,
  isOneLine = false,
): Named {
  const from = office ? oneOffice(office) : holder.name;
  if (isOneLine) {
    const part = side ? ` (${side} connection)` : '';
    return named(
      `${holder.name} to ${to.name}, single line${part}`,
      `the single line from ${from} to ${to.name}${part}`,
    );
  }
  const which = side ? `${side} ` : '';
  return named(
    `${holder.name} to ${to.name}${side ? `, ${side} line` : ''}`,
    `the ${which}line from ${from} to ${to.name}`,
  );
}

export const betweenTitle = (a: Named, b: Named): Named =>
  named(`${a.name} – ${b.name}`, `the link between ${a.inSentence} and ${b.inSentence}`);

export const globalReachTitle = (a: CompletedCircuit, b: CompletedCircuit): Named =>
  named(
    `Global Reach, ${a.title.name} – ${b.title.name}`,
    `Global Reach between ${a.title.name} and ${b.title.name}`,
  );

export const vpnTitle = (office: CompletedOffice, { title }: CompletedVnet): Named =>
  named(`${office.title.name} to ${title.name}, VPN`, `the VPN from ${oneOffice(office)} to ${title.name}`);

/** One tunnel of a VPN; the number is left out where there is only one. */
export function tunnelTitle(office: CompletedOffice, vnet: CompletedVnet, instance: number | null): Named {
  const { name, inSentence } = vpnTitle(office, vnet);
  return instance === null
    ? named(name, inSentence)
    : named(`${name} tunnel ${instance}`, `tunnel ${instance} of ${inSentence}`);
}

/** Between two routers of one office; null is its core. */
export function internalTitle(office: CompletedOffice, a: ElementId | null, b: ElementId): Named {
  const of = (router: ElementId) => (ordinals.has(router) ? `the ${router} router` : `router ${router}`);
  const from = a === null ? 'the core' : of(a);
  const plain = (name: string) => name.replace('the ', '');
  return named(
    `${office.title.name}, ${plain(from)} to ${plain(of(b))}`,
    `the link between ${from} and ${of(b)} of ${oneOffice(office)}`,
  );
}

/** Without a name it is told by what its author gives as the reason, in the author's own letters. */
export const sharedTitle = ({ name, isGiven }: Title, because: string | null): Named => {
  // Inside a sentence the article of "The duct in the harbour" is small.
  if (isGiven)
    return named(
      withFirstLarge(name),
      name.replace(/^(?:The|An?) /, (article) => article.toLowerCase()),
    );
  if (because !== null) return named(`Shared risk: ${because}`, `the shared risk “${because}”`);
  const number = name.replace(/^\D+/, '');
  return named(`Shared risk ${number}`, `shared risk ${number}`);
};

export function firewallTitle(owner: string, before: 'exit' | 'circuits' | 'both'): Named {
  const where = { exit: ', internet breakout', circuits: ', circuits', both: '' }[before];
  const at = { exit: ' at the internet breakout', circuits: ' before the circuits', both: '' }[before];
  return named(`Firewall, ${owner}${where}`, `the firewall of ${owner}${at}`);
}
