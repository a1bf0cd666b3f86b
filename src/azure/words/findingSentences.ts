// Puts findings into sentences.

import type { Finding, FindingCode, Parameters } from '../network/finding';
import { said } from './said';

const list = (parameters: Parameters, name: string): readonly string[] => {
  const value = parameters[name];
  return Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
};
const text = (parameters: Parameters, name: string): string => said(list(parameters, name));
const are = (names: readonly string[], one: string, many: string) => (names.length === 1 ? one : many);

const all = (names: readonly string[]) => (names.length === 2 ? 'both' : 'all');

type Words = (elements: readonly string[], parameters: Parameters) => string;

const words: Readonly<Record<FindingCode, Words>> = {
  'no-microsoft-peering': () =>
    'No circuit has Microsoft peering, so no circuit leads to Power Platform: traffic to it takes the internet, or has no route.',
  'no-vnet': () => 'Private peering leads to no virtual network in the paste.',
  'no-peering': (at) => `${said(at)}: no peering is set up, so ${are(at, 'it leads', 'they lead')} nowhere.`,
  'not-provisioned': (at) =>
    `${said(at)}: the provider has not provisioned ${are(at, 'it', 'them')}, so no traffic can use ${are(at, 'it', 'them')} yet, whatever the rest says.`,
  'circuit-disabled': (at) => `${said(at)}: switched off on Azure's side.`,
  'circuit-not-linked': (at) => `${said(at)}: connected to no gateway, though others are.`,
  'peering-disabled': (at) => `${said(at)}: a peering is switched off by hand (state Disabled).`,
  'session-missing': (at) => `${said(at)}: a peering has one session only, and goes down with it.`,
  'filter-none': (at) =>
    `${said(at)}: Microsoft peering is up and advertises nothing, because no route filter is attached; traffic to Microsoft takes the internet, or has no route.`,
  'filter-not-shown': (at, p) =>
    `${said(at)}: the route filter ${text(p, 'filter')} is named, and its communities are not in the paste.`,
  'community-unknown': (at, p) =>
    `${said(at)}: the filter names ${text(p, 'communities')}, which is in none of Microsoft's lists.`,
  'nat-missing': (at) =>
    `${said(at)}: no prefix is advertised on Microsoft peering; requests arrive, replies do not come back over the circuit.`,
  'nat-not-accepted': (at) =>
    `${said(at)}: Microsoft has not yet accepted the advertised prefix; requests arrive, replies do not come back over the circuit.`,
  'nat-state-unknown': (at) =>
    `${said(at)}: Terraform keeps what was asked for, not whether Microsoft accepted it.`,
  'private-as': (at, p) =>
    `${said(at)}: ${text(p, 'asns')} ${are(list(p, 'asns'), 'is a private AS number; Microsoft removes it', 'are private AS numbers; Microsoft removes them')} on Microsoft peering, so prepending does nothing there.`,
  'two-as-numbers': (at) => `${said(at)}: its two peerings use different AS numbers on your side.`,
  'same-peer-as': (at, p) =>
    `${said(at)}: ${all(at)} use AS ${text(p, 'value')} on your side, so perhaps one office or one provider is behind them.`,
  'same-location': (at, p) =>
    `${said(at)}: ${all(at)} end at ${text(p, 'value')}, and fail together if that location is lost.`,
  'same-provider': (at, p) => `${said(at)}: ${all(at)} come from ${text(p, 'value')} and fail with it.`,
  metro: (at) =>
    `${said(at)}: the two connections end at two sites of one city; a disaster that hits the whole city can take both.`,
  'authorization-used': (at) =>
    `${said(at)}: an authorization is in use, so some gateway, perhaps of another subscription, is linked.`,
  'other-subscription': (at) =>
    `${said(at)}: belongs to a different subscription from what is connected with it.`,
  'duplicate-name': (at) => `${said(at)}: another circuit has the same name.`,
  weighted: (at, p) =>
    `${said(at)}: Azure answers over ${text(p, 'circuits')}; your routers have to prefer it too, or traffic is asymmetric.`,
  'zone-by-sku': (at, p) =>
    `${said(at)}: by its SKU (${text(p, 'sku')}) the gateway spans zones, unless its public address stands in one.`,
  zonal: (at) =>
    `${said(at)}: the public address of the gateway stands in one zone, and the gateway with it.`,
  'fast-path': (at) =>
    `${said(at)}: with FastPath, packets to the virtual network bypass the gateway; the gateway still exchanges the routes.`,
  'spoke-without-gateway': (at) =>
    `${said(at)}: peered, and does not use the gateways of its hub, so circuits do not lead there.`,
  'gateway-not-shown': (at) =>
    `${said(at)}: its gateway is not in the paste, so the virtual network has the gateway's name.`,
  'not-redundant': (at, p) => `${said(at)}: advertised on one connection only: ${text(p, 'networks')}.`,
  prepended: (at, p) =>
    `${said(at)}: AS ${text(p, 'asn')} is repeated ${text(p, 'times')} times, so Microsoft's side prefers a connection with a shorter AS path.`,
  'prepended-in-part': (at, p) =>
    `${said(at)}: AS ${text(p, 'asn')} is repeated for some prefixes only, which the description cannot say.`,
  'behind-peer-as': (at, p) =>
    `${said(at)}: AS ${text(p, 'asns')} stands behind the peer's own number: probably a provider's network, layer 3.`,
  'vnet-route': (_, p) =>
    `${text(p, 'networks')} ${are(list(p, 'networks'), 'comes', 'come')} from a virtual network (65515) whose name is not shown.`,
  'one-table-only': (at, p) =>
    `${said(at)}: only the route table of the ${text(p, 'side')} is there, so the connections cannot be compared.`,
  'global-reach-not-shown': (at, p) =>
    `${said(at)}: Global Reach joins it with ${text(p, 'circuits')}, which is not in the paste.`,
  'global-reach-down': (at) => `${said(at)}: Global Reach is set up and not connected.`,
  'evidence-er': (_, p) => `${text(p, 'networks')} over ExpressRoute (${text(p, 'paths')}).`,
  'evidence-vpn': (_, p) => `${text(p, 'networks')} over VPN (${text(p, 'paths')}).`,
  'vpn-only': (_, p) =>
    `${text(p, 'networks')} is advertised over VPN only: encrypted over the internet, never private.`,
  'er-before-vpn': (_, p) => `For ${text(p, 'networks')} Azure prefers ExpressRoute to the VPN.`,
  'default-route-from-office': () =>
    'A default route comes from an office: traffic of the virtual network to the internet goes there.',
  'm365-needs-premium': (at) => `${said(at)}: the filter names Microsoft 365, which needs a Premium circuit.`,
  'ipv6-left-out': (at) => `${said(at)}: IPv6 is set up; it is not modelled.`,
  'vwan-left-out': (at) => `${said(at)}: Virtual WAN is not modelled.`,
  'vnet-to-vnet-left-out': (at) => `${said(at)}: a connection between virtual networks is not modelled.`,
  template: () => 'This is what would be deployed, not what is there.',
  plan: () => 'This is what will be after terraform apply, not what is there.',
  'will-be-deleted': (at) => `${said(at)}: will be deleted, so it is not part of the description.`,
  'loop-as-one': (_, p) =>
    `A loop (copy) of ${text(p, 'types')} is read as one, because how many there are or what they are called is known only at deployment: paste what is deployed instead.`,
  'value-missing': (at) => `${said(at)}: has no value in the template.`,
  incomplete: () => 'This is one page of several: what is on the others is missing here.',
  truncated: (at) =>
    at.length > 0
      ? `The paste ends inside ${said(at)}, which was left out.`
      : 'The paste ends inside an output, which was left out.',
  masked: (at) => `${said(at)}: a value that is needed is masked; two equal masks are not two equal values.`,
  repaired: (_, p) => `Read in spite of ${text(p, 'repairs')}.`,
  'keys-in-paste': () =>
    'These rows hold whole resources, keys among them; the query that this page prints leaves them out.',
  'tunnel-down': (at) => `${said(at)}: the tunnel is not connected.`,
  table: () => 'A table leaves out what is needed: run the same with -o json.',
  refused: () => 'Azure answered with an error.',
  empty: () => 'There is nothing in it.',
};

export const findingSentence = ({ code, elements, parameters }: Finding): string =>
  words[code](elements, parameters);
