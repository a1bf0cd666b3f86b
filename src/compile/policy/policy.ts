// The numbers of the modelled policies in one place, and the router names. Everything compiled takes one such
// value, so that another value compiles the same network differently.

import type { OptionId } from '../../model/compiledTopology';
import type { Prefix } from '../../model/network';
import { type AsNumberRanges, documentationNumbers } from '../numbers/asNumberSource';
import { type DrawnIds, drawnIds } from './elementIds';
import { type RouterNames, routerNames } from './routerNames';

export type Policy = {
  readonly names: RouterNames;
  readonly drawn: DrawnIds;
  /** Local preference at an office, for routes learned over each kind of attachment. */
  readonly atOffice: {
    readonly circuit: number;
    readonly vpn: number;
    readonly exit: number;
    readonly wan: number;
    /** Other offices' LANs over Global Reach: below a WAN, so that a WAN between them is preferred. */
    readonly otherSites: number;
    /** Difference between one entry of `prefer` and the next; all of them are above everything else. */
    readonly step: number;
  };
  /** Microsoft prefers ExpressRoute to an equal internet prefix (Azure: asymmetric routing, June 2023). */
  readonly expressRouteAtMicrosoft: number;
  /**
   * Local preference at a virtual network; circuits add the connection's weight (Azure: optimize routing).
   */
  readonly atVnet: { readonly circuit: number; readonly vpn: number };
  /** Prepends on Global Reach routes advertised to a virtual network (published tables; modelled). */
  readonly globalReachPrepends: number;
  /** Prepends towards Microsoft on connections a trial does not prefer; 0: a trial steers requests only. */
  readonly trialPrepends: number;
  /** True where gateways are separate routers; false where a virtual network peers with Microsoft's edge. */
  readonly hasGateways: boolean;
  /** Place where a NAT pool is advertised that its circuit no longer advertises. */
  readonly unadvertisedPool: 'nowhere' | 'exit';
  readonly asNumbers: {
    /** Microsoft's on ExpressRoute (Azure: routing requirements). */
    readonly microsoftEdge: number;
    readonly microsoftPublic: number;
    /** The private number of Azure gateways. */
    readonly gateway: number;
    /** Represents all networks on the internet (RFC 5398). */
    readonly internet: number;
    /** Represent the numbers of providers. */
    readonly providers: AsNumberRanges;
  };
  /** Ranges for generated addresses (RFC 5737, RFC 2544, RFC 1918), each list in the order of use. */
  readonly ranges: {
    readonly offices: readonly Prefix[];
    readonly vnets: readonly Prefix[];
    readonly services: readonly Prefix[];
    readonly pools: readonly Prefix[];
    /** Represents name servers, content delivery networks and other internet-only services. */
    readonly internetServices: Prefix;
  };
  /** Options that are off until the reader switches them on; all others are on. */
  readonly optionsOff: readonly OptionId[];
};

export const defaultPolicy: Policy = {
  names: routerNames,
  drawn: drawnIds,
  atOffice: { circuit: 300, vpn: 200, exit: 150, wan: 100, otherSites: 90, step: 10 },
  expressRouteAtMicrosoft: 200,
  atVnet: { circuit: 100, vpn: 50 },
  globalReachPrepends: 2,
  trialPrepends: 0,
  hasGateways: true,
  unadvertisedPool: 'nowhere',
  asNumbers: {
    microsoftEdge: 12076,
    microsoftPublic: 8075,
    gateway: 65515,
    internet: 64496,
    providers: documentationNumbers,
  },
  ranges: {
    offices: [
      '10.1.0.0/16',
      '10.2.0.0/15',
      '10.4.0.0/14',
      '10.8.0.0/13',
      '10.16.0.0/12',
      '172.16.0.0/13',
      '192.168.0.0/17',
    ],
    vnets: ['10.128.0.0/9', '10.64.0.0/10', '172.24.0.0/13', '192.168.128.0/17'],
    services: ['192.0.2.0/24', '198.19.0.0/17', '240.0.0.0/5'],
    pools: ['198.51.100.0/24', '203.0.113.0/24', '198.19.128.0/17', '248.0.0.0/5'],
    internetServices: '198.18.0.53/32',
  },
  optionsOff: [],
};
