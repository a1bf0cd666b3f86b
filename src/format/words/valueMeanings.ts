// Meanings of the words that a field takes as its value, one line each, for completion.

import { regionNamed } from '../../model/azureRegions';
import type { ElementKind } from '../../model/elementNames';
import type { NamedShape } from '../shapes/shape';
import { type Place, start } from '../text/tree';
import { grouped, kindNames } from './naming';

type Meanings = Readonly<Record<string, string>>;

const sides: Meanings = {
  primary: 'The primary connection only.',
  secondary: 'The secondary connection only.',
};

const services: Meanings = {
  'power-platform': 'Microsoft Power Platform and Dynamics 365.',
  'microsoft-365': 'Microsoft 365; over Microsoft peering it needs Premium and Microsoft’s authorisation.',
  'azure-public': 'Public endpoints of Azure, such as storage.',
};

const moreSpecific: Meanings = {
  yes: 'Your networks are also advertised here as two more specific halves, which replies prefer.',
  no: 'Your networks are advertised here as they are.',
};

/** By the section and name of the field. */
const meanings: Readonly<Record<string, Meanings>> = {
  'file.version': { 1: 'The version of the format.' },
  'file.services': services,
  'office.users': {
    yes: 'People work here.',
    no: 'A data centre: traffic passes through it, but no question starts here.',
  },
  'office.routers': {
    1: 'One router for everything; its loss is the loss of all circuits here.',
    2: 'Two: the first takes primaries, the second secondaries.',
  },
  'office.exit': {
    none: 'No internet breakout here.',
    internet:
      'A default route that stays when ExpressRoute fails: traffic is then exposed, and users may not notice.',
    refuses: 'An internet breakout that drops what goes to these services: blocked instead of exposed.',
  },
  'office.prefer': { vpn: 'Any VPN of the office.', internet: 'Its own internet breakout.' },
  'office.wants': {
    private: 'Only a path off the internet will do.',
    encrypted: 'A private path, or an encrypted tunnel over the internet.',
    any: 'Any path will do.',
  },
  'office.firewall': {
    separate: 'One stateful device at each translation.',
    shared: 'One stateful device for all of them.',
    everything: 'One for all of them, and before private peering too.',
  },
  'office.multipath': {
    yes: 'Its routers use all of several equally good paths.',
    no: 'Its routers use one of several equally good paths.',
  },
  'circuit.direct': { yes: 'Ports of your own at Microsoft, no provider.', no: 'Over a provider.' },
  'circuit.layer': {
    2: 'Your routers speak BGP with Microsoft’s.',
    3: 'The provider’s routers speak BGP with Microsoft’s.',
  },
  'circuit.last-mile': {
    'two lines': 'Each connection has a line of its own to the provider.',
    'one line': 'Both connections share one line, and both fail with it.',
  },
  'circuit.peerings': {
    microsoft: 'Microsoft peering: Microsoft’s public services.',
    private: 'Azure private peering: virtual networks.',
  },
  'circuit.sku': {
    local: 'Virtual networks in the regions near its location only.',
    standard: 'Virtual networks of its geopolitical region.',
    premium:
      'Virtual networks in every geopolitical region of the same cloud, and Microsoft 365 where Microsoft authorises it.',
  },
  'circuit.detect': {
    'hold-180': 'By BGP’s hold time of 180 seconds.',
    'hold-10': 'By a hold time of 10 seconds.',
    bfd: 'By BFD, in less than a second.',
  },
  'circuit.more-specific': moreSpecific,
  'by connection.primary': moreSpecific,
  'by connection.secondary': moreSpecific,
  'microsoft peering.route-filter': { none: 'No route filter is attached: nothing is advertised.' },
  'microsoft peering.connections': sides,
  'private peering.connections': sides,
  'wan.carries': {
    private: 'Only private addresses: virtual networks and other offices.',
    'private and microsoft': 'Also the public services reached over Microsoft peering.',
  },
  'vnet.gateway': {
    'zone-redundant': 'In several availability zones: the gateway survives the loss of one.',
    'one-zone': 'In one availability zone: the gateway fails when that zone fails.',
  },
  'vnet.vpn-gateway': {
    'active-active': 'Both instances have tunnels.',
    'active-standby': 'One instance has the tunnels; the other waits.',
  },
  'peered.gateway': {
    yes: 'It uses the gateways of the hub.',
    no: 'It does not use the gateways of the hub.',
  },
  'expect.be': {
    reachable: 'Requests arrive and replies return, on any path.',
    private: 'Requests arrive and replies return, and never over the internet.',
    encrypted: 'Requests arrive and replies return, and over the internet only in a tunnel.',
  },
  'expect.also-without': {
    circuits: 'Any one circuit.',
    connections: 'Any one connection of a circuit.',
    locations: 'Any one peering location.',
    providers: 'Any one provider, with its circuits and WANs.',
    routers: 'Any one router of an office.',
    exits: 'Any one internet breakout.',
    wans: 'Any one WAN.',
    lines: 'Any one line: of a circuit, to a WAN, to the internet.',
    offices: 'Any one other office or data centre.',
    shared: 'Any one entry of "shared": all of its elements at once.',
  },
};

type FieldName = Pick<NamedShape, 'of' | 'name'>;

/** What the word means as a value of the field; empty where nothing is said of it. */
export function valueMeaning(field: FieldName | undefined, word: string): string {
  const words = field && meanings[`${field.of}.${field.name}`];
  if (words && Object.hasOwn(words, word)) return words[word] ?? '';
  if (field?.name !== 'region' && field?.name !== 'communities') return '';
  const region = regionNamed(word);
  return region ? `Azure region in the geography “${region.geography}”.` : 'An Azure geography.';
}

/** "Circuit, line 14. The circuits that …": what a name of the file stands for, and what the field does with it. */
export function nameMeaning(
  field: (FieldName & Pick<NamedShape, 'meaning'>) | undefined,
  kind: ElementKind,
  at: Place | undefined,
): string {
  const name = kind === 'exit' ? 'internet breakout' : kindNames[kind];
  const line = at && at !== start ? `, line ${grouped(at.line)}` : '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${line}.${field ? ` ${field.meaning}` : ''}`;
}
