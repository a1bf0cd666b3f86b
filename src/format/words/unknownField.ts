// What to do with a key that no field has: the field that was meant, where it belongs, or how it is said here.

import { riskKinds } from '../../model/description';
import { table } from '../fields/table';
import { asField, otherName, otherNamesOf } from '../shapes/otherNames';
import { quoted, said } from './naming';

/** Where the fields of a section stand, for a field that stands elsewhere. */
const homes: Readonly<Record<string, string>> = {
  file: 'at the beginning of a line, for the whole file',
  office: 'under an office',
  exit: 'under "exit" of an office',
  circuit: 'under a circuit',
  peerings: 'under "peerings" of a circuit',
  'microsoft peering': 'under "microsoft" in the "peerings" of a circuit',
  'private peering': 'under "private" in the "peerings" of a circuit',
  wan: 'under a WAN',
  vnet: 'under a virtual network',
  'circuit of a vnet': 'under "circuits" of a virtual network',
  peered: 'under "peered" of a virtual network',
  service: 'under a service',
  shared: 'under an entry of "shared"',
  expect: 'under an entry of "expect"',
};

/** Sections within an element; a field that one of them has was meant for that. */
const within: Readonly<Record<string, readonly string[]>> = {
  office: ['exit'],
  circuit: ['peerings', 'microsoft peering', 'private peering'],
  peerings: ['microsoft peering', 'private peering'],
  vnet: ['circuit of a vnet', 'peered'],
};

/** Where the table of fields has it; of a file's own fields nothing is asked elsewhere. */
function homeOf(field: string, of: string): string | undefined {
  const sections = table.flatMap(({ fields }) =>
    fields.filter(({ name }) => name === field).map((each) => each.of),
  );
  const elsewhere = sections.filter(
    (section) => section !== of && !(section === 'expect' && of === 'expectation'),
  );
  const inside = elsewhere.filter((section) => within[of]?.includes(section));
  const places = (inside.length > 0 ? inside : elsewhere).flatMap((section) => homes[section] ?? []);
  return places.length > 0 && places.length <= 3 ? said(places, 'or') : undefined;
}

const wish =
  'write what an office needs as "wants: private" under it, and what has to hold in spite of failures under "expect"';

const noOrder =
  'a WAN has no order of its own and takes the shortest AS path; for a single office, or equal ones under one "count", write one WAN to each office that it chooses between, and name them under its "prefer", best first; for several it cannot be written';
const refused =
  'what an internet breakout drops is written under it, as in "exit: {refuses: [power-platform]}", and means services whose traffic is blocked there';

/** How the format says what has no field of that name, by kind of element. */
const saidHere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  file: {
    requirements: wish,
    requirement: wish,
    sla: wish,
    slas: wish,
    policies: wish,
    policy: wish,
    compliance: wish,
    locations: 'a location is written under each circuit, as "location"',
    providers: 'a provider is written under each circuit, as "provider"',
    gateways: 'a gateway is written under its virtual network, as "gateway"',
    exits: 'an internet breakout is written under its office, as "exit"',
    vpns: 'a VPN is written under its office, as "vpn"',
    routers: 'routers are written under their office, as "routers"',
    peerings: 'peerings are written under their circuit, as "peerings"',
  },
  office: {
    requirements: wish,
    requirement: wish,
    require: wish,
    requires: wish,
    sla: wish,
    expect: wish,
    weight:
      'write what the office prefers as "prefer", best first; a weight is set under "circuits" of a virtual network',
    bfd: 'write "detect: bfd" under the circuit',
    'default-from': 'write it under the WAN, as "default-from"',
    ...Object.fromEntries(['refuses', ...otherNamesOf('exit', 'refuses')].map((name) => [name, refused])),
    vnets:
      'an office reaches virtual networks over circuits, a WAN or a VPN: name it under "circuits", "wan" or "vpn"',
  },
  circuit: {
    bfd: 'write "detect: bfd"',
    timers: 'write "detect: hold-180", "detect: hold-10" or "detect: bfd"',
    'hold-time': 'write "detect: hold-180", "detect: hold-10" or "detect: bfd"',
    'hold-timer': 'write "detect: hold-180", "detect: hold-10" or "detect: bfd"',
    keepalive: 'write "detect: hold-180", "detect: hold-10" or "detect: bfd"',
    office: 'name the circuit under "circuits" of its office',
    offices: 'name the circuit under "circuits" of its offices',
    sites: 'name the circuit under "circuits" of its offices',
    customer: 'name the circuit under "circuits" of its office',
    vnet: 'name the circuit under "circuits" of the virtual network',
    vnets: 'name the circuit under "circuits" of each virtual network',
    'virtual-networks': 'name the circuit under "circuits" of each virtual network',
    primary:
      'both connections are there: settings for one are written with the field, such as "prepend: {primary: 2}"',
    secondary:
      'both connections are there: settings for one are written with the field, such as "prepend: {secondary: 2}"',
    vlan: 'VLANs are not part of a description',
    'service-key': 'a service key is a secret, and has no place in a description',
  },
  wan: {
    offices: 'name the WAN under "wan" of each office',
    sites: 'name the WAN under "wan" of each office',
    members: 'name the WAN under "wan" of each office',
    vnets: 'name its circuits under "circuits" of the WAN',
    prefer: noOrder,
    preference: noOrder,
    preferred: noOrder,
  },
  vnet: {
    'zone-redundant': 'write "gateway: zone-redundant"',
    weight: 'write it after the circuit: "circuits: {er: {weight: 100}}"',
    'connection-weight': 'write it after the circuit: "circuits: {er: {weight: 100}}"',
    office: 'name the virtual network under "vpn" of the office, or a circuit of both',
    wan: 'attach a circuit to the WAN, and name it under "circuits" here',
  },
  exit: { internet: 'write the word internet alone, without braces' },
  peerings: {
    both: 'write "peerings: [microsoft, private]"',
    'azure-public': 'public peering is no longer offered: Microsoft peering leads to public services',
    azurepublicpeering: 'public peering is no longer offered: Microsoft peering leads to public services',
  },
};

/** True for the second kind in `{also-without: any one of routers, exits}`. */
export const isCutByComma = (of: string, field: string): boolean =>
  of === 'expectation' && riskKinds.some((kind) => kind === field);

/** The sentence's end for a key without a similar field. */
export function insteadOf(of: string, field: string): string {
  const name = asField(field);
  const words = saidHere[of] ?? {};
  const here = Object.hasOwn(words, name) ? words[name] : undefined;
  if (here !== undefined) return ` ${here.charAt(0).toUpperCase()}${here.slice(1)}.`;
  const other = otherName(of, field);
  if (other !== undefined)
    return ` That is ${quoted(other)}, which already stands here: take one of them out.`;
  const home = homeOf(name, of);
  return home === undefined
    ? ' Take it out, or put it behind a # as a comment.'
    : ` ${quoted(name)} is written ${home}.`;
}
