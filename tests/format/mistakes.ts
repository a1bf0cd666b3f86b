// A whole description, and mistakes that somebody who knows networks makes in a first one.

export const whole = `network: Test
version: 1
offices:
  oslo:
    routers: 2
    circuits: [er-a]
    exit: internet
    asn: 64600
  bergen:
    exit: none
    wan: backbone
circuits:
  er-a:
    location: oslo
    provider: telia
    layer: 3
    bandwidth: 1 Gbps
    peerings:
      microsoft: {services: [power-platform], nat: 203.0.113.0/28}
      private: {}
wans:
  backbone:
    provider: telia
vnets:
  hub:
    circuits: [er-a]
    gateway: one-zone
    region: norwayeast
expect:
  - {from: oslo, to: hub, be: private}
shared:
  - {elements: [er-a.primary, er-a.secondary], because: one duct}
`;

export const office = (line: string) => ['    exit: none\n', `    exit: none\n    ${line}\n`] as const;
const circuit = (line: string) => ['    layer: 3\n', `    layer: 3\n    ${line}\n`] as const;

/** What is written instead of what, and what is said about it, without its consequences. */
export const mistakes: readonly (readonly [written: string, instead: string, said: string])[] = [
  // Values that other tools know.
  [
    'exit: none',
    'exit: yes',
    '10, column 11: "exit: yes": write none, internet, or {refuses: [power-platform]} where it drops what goes to some services. Did you mean "internet"?',
  ],
  [
    'exit: none',
    'exit: no',
    '10, column 11: "exit: no": write none, internet, or {refuses: [power-platform]} where it drops what goes to some services. Did you mean "none"?',
  ],
  [
    'exit: none',
    'exit: oslo',
    '10, column 11: "exit: oslo": this is the office\'s own internet breakout, and "oslo" is an office. Write none or internet. If its internet traffic leaves at office "oslo", write none here, and join both by a WAN with "default-from: oslo".',
  ],
  [
    'exit: none',
    'exit: backbone',
    '10, column 11: "exit: backbone": this is the office\'s own internet breakout, and "backbone" is a WAN. Write none or internet.',
  ],
  ['routers: 2', 'routers: “2”', '5, column 14: "routers: “2”": write 1 or 2. Did you mean "2"?'],
  [
    'asn: 64600',
    'asn: AS64600',
    '8, column 10: "asn: AS64600": write an AS number, such as 64600. Did you mean "64600"?',
  ],
  [
    'asn: 64600',
    'asn: 1.10',
    '8, column 10: "asn: 1.10": write an AS number, such as 64600. Did you mean "65546"?',
  ],
  [
    'asn: 64600',
    'lan: 10.1.0.0 255.255.0.0',
    '8, column 10: "lan: 10.1.0.0 255.255.0.0": write a network such as 10.17.0.0/16. Did you mean "10.1.0.0/16"?',
  ],
  [
    'asn: 64600',
    'lan: 10.1.0.0 0.0.3.255',
    '8, column 10: "lan: 10.1.0.0 0.0.3.255": write a network such as 10.17.0.0/16. Did you mean "10.1.0.0/22"?',
  ],
  [
    'asn: 64600',
    'lan: 10.1.0.0-10.1.255.255',
    '8, column 10: "lan: 10.1.0.0-10.1.255.255": write a network such as 10.17.0.0/16. Did you mean "10.1.0.0/16"?',
  ],
  [
    'asn: 64600',
    'lan: 10.1.0.0-10.1.2.7',
    '8, column 10: "lan: 10.1.0.0-10.1.2.7": write a network such as 10.17.0.0/16.',
  ],
  [
    '203.0.113.0/28',
    '203.0.113.5/28',
    '19, column 52: "peerings.microsoft.nat: 203.0.113.5/28": write a network such as 10.17.0.0/16. Did you mean "203.0.113.0/28"?',
  ],
  [
    '1 Gbps',
    '1000',
    '17, column 16: "bandwidth: 1000": write a rate such as 500 Mbps or 2 Gbps. Did you mean "1000 Mbps"?',
  ],
  [
    '1 Gbps',
    '10G',
    '17, column 16: "bandwidth: 10G": write a rate such as 500 Mbps or 2 Gbps. Did you mean "10 Gbps"?',
  ],
  [
    '1 Gbps',
    '1 Gbit/s',
    '17, column 16: "bandwidth: 1 Gbit/s": write a rate such as 500 Mbps or 2 Gbps. Did you mean "1 Gbps"?',
  ],
  ['layer: 3', 'layer: L3', '16, column 12: "layer: L3": write 2 or 3. Did you mean "3"?'],
  [
    ...circuit('detect: yes'),
    '17, column 13: "detect: yes": write hold-180, hold-10 or bfd. Did you mean "bfd"?',
  ],
  [
    ...circuit('detect: 10s'),
    '17, column 13: "detect: 10s": write hold-180, hold-10 or bfd. Did you mean "hold-10"?',
  ],
  [
    ...circuit('last-mile: diverse'),
    '17, column 16: "last-mile: diverse": write two lines or one line. Did you mean "two lines"?',
  ],
  [
    ...circuit('prepend: 64600 64600'),
    '17, column 14: "prepend: 64600 64600": write a whole number from 0 to 10. Did you mean "2"?',
  ],
  [
    ...circuit('global-reach: yes'),
    '17, column 19: "global-reach: yes": write the id of a circuit, such as "er-a".',
  ],
  [
    'gateway: one-zone',
    'gateway: ErGw1AZ',
    '27, column 14: "gateway: ErGw1AZ": write zone-redundant (in several availability zones) or one-zone. Did you mean "zone-redundant"?',
  ],
  [
    'gateway: one-zone',
    'gateway: yes',
    '27, column 14: "gateway: yes": write zone-redundant (in several availability zones) or one-zone, or take the line out: where circuits or a VPN lead to it there is a gateway, and a virtual network that uses those of another names it under "peered".',
  ],
  [
    ...office('firewall: palo-alto'),
    '11, column 15: "firewall: palo-alto": write separate (a device at each translation), shared (one for all of them) or everything (also before private peering); which product it is, is not asked.',
  ],
  [
    'routers: 2',
    'routers: [r1, r2]',
    '5, column 14: "routers: […]": write how many there are, 1 or 2, or a map with what ends at each, such as "{r1: er-a.primary, r2: er-a.secondary}". Did you mean "2"?',
  ],
  [
    '    wan: backbone',
    '    wan: {provider: telia}',
    '11, column 10: "wan: {…}": write the id of a WAN, such as "backbone", and its fields under "wans".',
  ],
  // Names that every object of JavaScript has.
  [
    ...office('constructor: x'),
    '11, column 5: an office has no field "constructor". Take it out, or put it behind a # as a comment.',
  ],
  [
    'region: norwayeast',
    'region: Norway East',
    '28, column 13: "region: Norway East": write an id of small letters, digits and hyphens. Did you mean "norwayeast"?',
  ],
  [...office('multipath: true'), '11, column 16: "multipath: true": write yes or no. Did you mean "yes"?'],
  [
    ...office('users: 250'),
    '11, column 12: "users: 250": write yes, or no for a data centre; how many work there is not asked.',
  ],
  [
    'location: oslo',
    'location: oslo, stockholm',
    '14, column 15: "location: oslo, stockholm": write a location, or two of one city for a Metro circuit. Did you mean "[oslo, stockholm]"?',
  ],
  [
    'services: [power-platform]',
    'services: [office365]',
    '19, column 30: there is no service "office365". Did you mean "microsoft-365"?',
  ],
  [
    'services: [power-platform]',
    'route-filter: power-platform',
    '19, column 33: "peerings.microsoft.route-filter: power-platform": write none, or say under "services" or "communities" what the filter lets through.',
  ],
  [
    'from: oslo',
    'from: Oslo',
    '30, column 12: "from: Oslo": write the id of an office. Did you mean "oslo"?',
  ],
  ['from: oslo', 'from: all', '30, column 12: there is no office "all". Name each one.'],
  [
    'elements: [er-a.primary, er-a.secondary]',
    'elements: er-a.primary and er-a.secondary',
    '32, column 16: "elements: er-a.primary and er-a.secondary": write a list of elements. Did you mean "[er-a.primary, er-a.secondary]"?',
  ],
  [
    'version: 1',
    'version: 1.0',
    '2, column 10: the version is written as a whole number: write "version: 1".',
  ],
  // Pools that the other side has no route to.
  [
    '203.0.113.0/28',
    '10.99.0.0/28',
    '19, column 47, warning: 10.99.0.0/28 is no public address space, and Microsoft peering takes public addresses only: write the public pool that you advertise there, or take the field out.',
  ],
  [
    'exit: none',
    'exit: {nat: 192.168.0.0/24}',
    '10, column 12, warning: 192.168.0.0/24 is no public address space, and the internet has no route back to it: write the public pool, or take the field out.',
  ],
  // Other names, and fields at another place.
  [
    ...circuit('nat: 203.0.113.0/28'),
    '17, column 5: a circuit has no field "nat". "nat" is written under "microsoft" in the "peerings" of a circuit.',
  ],
  [...circuit('bfd: yes'), '17, column 5: a circuit has no field "bfd". Write "detect: bfd".'],
  [
    ...office('because: lease'),
    '11, column 5: an office has no field "because". "because" is written under an entry of "shared".',
  ],
  [
    ...office('local-preference: 200'),
    '11, column 5: an office has no field "local-preference". Did you mean "prefer"?',
  ],
  [
    'expect:\n',
    'requirements:\n',
    '29, column 1: the file has no field "requirements". Write what an office needs as "wants: private" under it, and what has to hold in spite of failures under "expect".',
  ],
  [
    ...office('requirements: private'),
    '11, column 5: an office has no field "requirements". Write what an office needs as "wants: private" under it, and what has to hold in spite of failures under "expect".',
  ],
  [
    'because: one duct',
    'Because: one duct',
    '32, column 48: a shared risk has no field "Because". Did you mean "because"?',
  ],
  [
    'provider: telia\n    layer',
    'carrier: telia\n    layer',
    '15, column 5: a circuit has no field "carrier". Did you mean "provider"?',
  ],
  [
    'location: oslo',
    'peering-location: oslo',
    '14, column 5: a circuit has no field "peering-location". Did you mean "location"?',
  ],
  [
    '      private: {}',
    '      azure-private: {}',
    '20, column 7: "peerings" has no field "azure-private". Did you mean "private"?',
  ],
  [
    '      private: {}',
    '      public: {}',
    '20, column 7: "peerings" has no field "public". That is "microsoft", which already stands here: take one of them out.',
  ],
  ['offices:', 'sites:', '3, column 1: the file has no field "sites". Did you mean "offices"?'],
  [
    'circuits:\n  er-a',
    'expressroute:\n  er-a',
    '12, column 1: the file has no field "expressroute". Did you mean "circuits"?',
  ],
  ['wans:', 'mpls:', '21, column 1: the file has no field "mpls". Did you mean "wans"?'],
  [
    'vnets:',
    'virtual-networks:',
    '24, column 1: the file has no field "virtual-networks". Did you mean "vnets"?',
  ],
  [
    'be: private}',
    'be: private, without: circuits}',
    '30, column 40: an expectation has no field "without". Did you mean "also-without"?',
  ],
  [
    '    provider: telia\nvnets:',
    '    provider: telia\n    prefer: [er-a]\nvnets:',
    '24, column 5: a WAN has no field "prefer". A WAN has no order of its own and takes the shortest AS path; for a single office, or equal ones under one "count", write one WAN to each office that it chooses between, and name them under its "prefer", best first; for several it cannot be written.',
  ],
  // The shape of the file.
  [
    '    exit: none\n',
    '    exit none\n',
    '10, column 5: a colon is missing on this line: write the name of a field, a colon, a space and the value. Lines 9 to 11 are left out until then.',
  ],
  [
    '    exit: none\n',
    '    exit:none\n',
    '10, column 5: a space is missing after the colon: write the name of a field, a colon, a space and the value. Lines 9 to 11 are left out until then.',
  ],
  [
    '    routers: 2',
    '\trouters: 2',
    '5, column 1: a tab indents this line: use spaces. Lines 4 to 8 are left out until then.',
  ],
];
