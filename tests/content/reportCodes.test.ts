// A program that reads a report's JSON switches over its codes: it is told by the format's version when one is added,
// removed or renamed. A digest of all codes is kept for the present version, beside those of earlier ones.

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { PrivateUntil, State } from '../../src/analysis/assess';
import type { Privacy, Reachability } from '../../src/analysis/judge';
import type { RequirementVerdict } from '../../src/analysis/judgeRequirement';
import { damages } from '../../src/analysis/overview/damage';
import type { ExpectationStatus } from '../../src/analysis/overview/expectations';
import { weights } from '../../src/analysis/overview/ledger';
import { requirements } from '../../src/analysis/requirements';
import type { Damage } from '../../src/analysis/resilience';
import type { Ruling } from '../../src/analysis/whyThisPath';
import type { AssumedField, AssumptionReason } from '../../src/compile/complete/assumption';
import type { NetworkReportContent } from '../../src/content/network/report/networkFiling';
import type { ReportContent } from '../../src/content/report/filing';
import type { LinkExposure, LinkKind } from '../../src/model/compiledTopology';
import { riskKinds } from '../../src/model/description';
import { elementKinds } from '../../src/model/elementNames';
import { remedies } from '../../src/model/failureKinds';
import type { DropReason } from '../../src/routing/forwarding';
import { reasons } from './everyMeaning';

const codesIn = <Code extends string>(all: Record<Code, true>): readonly string[] => Object.keys(all);

const inBoth = [
  reasons,
  requirements,
  codesIn<RequirementVerdict>({ met: true, 'not-met': true, 'cannot-be-shown': true }),
  codesIn<State>({
    private: true,
    'private-without-redundancy': true,
    encrypted: true,
    internet: true,
    'silently-on-internet': true,
    'partly-on-internet': true,
    'partly-reached': true,
    'down-nothing-exposed': true,
    refused: true,
    'dropped-on-internet': true,
    'no-reply': true,
    'reply-dropped': true,
    undecided: true,
  }),
  codesIn<Reachability>({
    reached: true,
    partly: true,
    'no-route': true,
    refused: true,
    lost: true,
    'no-reply': true,
    'reply-dropped': true,
    undecided: true,
  }),
  codesIn<Privacy>({ yes: true, encrypted: true, no: true, mixed: true, none: true, undecided: true }),
  codesIn<PrivateUntil>({ 'microsoft-edge': true, resource: true }),
  codesIn<DropReason>({
    'no-route': true,
    'nobody-owns-address': true,
    loop: true,
    refused: true,
    undecided: true,
  }),
];

const ofPath = [
  codesIn<Damage>({
    'service-down': true,
    'in-part': true,
    undecided: true,
    'leaves-private': true,
    'partly-leaves-private': true,
    'to-tunnel': true,
    'partly-to-tunnel': true,
    moves: true,
    nothing: true,
  }),
  codesIn<Ruling>({
    used: true,
    shared: true,
    'shorter-prefix': true,
    'lower-local-preference': true,
    'longer-as-path': true,
    'ibgp-after-ebgp': true,
    'no-route': true,
    'not-advertised': true,
    'session-down': true,
  }),
  codesIn<LinkExposure>({
    'public-internet': true,
    'encrypted-tunnel': true,
    private: true,
    'microsoft-shared': true,
    'microsoft-isolated': true,
  }),
  codesIn<LinkKind>({
    'internet-line': true,
    'internet-transit': true,
    'office-internal': true,
    'wan-line': true,
    'access-line': true,
    'provider-internal': true,
    connection: true,
    'microsoft-backbone': true,
    'gateway-network': true,
    'vnet-peering': true,
    'global-reach': true,
    tunnel: true,
  }),
];

const ofNetwork = [
  damages,
  weights,
  remedies,
  codesIn<ExpectationStatus>({ holds: true, fails: true, undecided: true, 'not-tried': true }),
  codesIn<AssumptionReason>({
    fewest: true,
    closed: true,
    'device-for-each-translation': true,
    'private-not-translated': true,
    'equal-paths-share': true,
    'provider-routes': true,
    'two-of-everything': true,
    'default-timer': true,
    'has-to-be-ordered': true,
    'vpn-needs-a-line': true,
    'filter-not-given': true,
    'place-not-known': true,
    'provider-not-known': true,
    'nothing-linked': true,
    'carries-everything': true,
    'wan-provider-not-known': true,
    'no-policy': true,
    'region-not-given': true,
  }),
  codesIn<AssumedField>({
    routers: true,
    exit: true,
    firewall: true,
    multipath: true,
    layer: true,
    'last-mile': true,
    detect: true,
    gateway: true,
    'internet line': true,
    'route-filter': true,
    location: true,
    provider: true,
    'virtual network': true,
    carries: true,
    prefer: true,
    region: true,
  }),
  elementKinds,
  riskKinds,
];

const digestOf = (codes: readonly (readonly string[])[]): string =>
  createHash('sha256')
    .update(JSON.stringify(codes.map((each) => [...each].sort())))
    .digest('hex')
    .slice(0, 16);

/** A row for each version; a change of codes is a new version, and so a new row. */
const known: Record<string, string> = {
  'network-path-report/7': '7c8fad6734611324',
  'network-report/3': 'f7889822c6b22d2d',
};

const pathFormat: ReportContent['format'] = 'network-path-report/7';
const networkFormat: NetworkReportContent['format'] = 'network-report/3';

test.each([
  [pathFormat, [...inBoth, ...ofPath]],
  [networkFormat, [...inBoth, ...ofNetwork]],
])('%s has the codes that its version is known by: other codes need another version', (format, codes) => {
  expect(digestOf(codes)).toBe(known[format]);
});
