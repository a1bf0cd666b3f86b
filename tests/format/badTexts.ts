// Texts that are no description, or not quite, and all that is said about each.

export const head = 'network: n\nversion: 1\n';
export const circuits = 'circuits:\n  er-east: {location: l, provider: p, peerings: [microsoft]}\n';

/** Everything that is said about it as an error, sentence by sentence. */
export const badTexts: [name: string, text: string, said: (string | RegExp)[]][] = [
  [
    'nothing',
    '',
    ['Line 1, column 1: there is nothing here: begin with "network:" and a name, then "version: 1".'],
  ],
  ['only a comment', '# x\n', [/^Line 1, column 1: there is nothing here/]],
  [
    'an image',
    '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0000',
    ['Line 1, column 1: this is not text: open a file that ends in .network.yaml.'],
  ],
  ['words', 'hello', [/^Line 1, column 1: fields are missing/]],
  ['a list', '- a\n- b\n', [/^Line 1, column 1: fields are missing/]],
  ['10 MB', 'a: b\n'.repeat(2_000_000), [/^Line 1, column 1: the file is 9,766 kB long, more than 256 kB/]],
  [
    'another version',
    'network: n\nversion: 2\noffices: {a: {}}\n',
    [/^Line 2, column 10: this is version "2" of the format/],
  ],
  [
    'no version',
    'network: n\noffices: {a: {exit: internet}}\n',
    ['Line 1, column 1: the version is missing: write "version: 1".'],
  ],
  [
    'no name',
    'version: 1\noffices: {a: {exit: internet}}\n',
    ['Line 1, column 1: there is no "network": add it.'],
  ],
  ['no office', head + circuits, ['Line 1, column 1: there is no office: add one under "offices".']],
  [
    'no destination',
    `${head}offices: {a: {exit: internet}}\nservices: []\n`,
    [/^Line 1, column 1: there is no destination/],
  ],
  [
    'a misspelt circuit',
    `${head}offices:\n  a: {circuits: [er-eats]}\n${circuits}`,
    ['Line 4, column 18: there is no circuit "er-eats". Did you mean "er-east" (line 6)?'],
  ],
  [
    'a misspelt field',
    `${head}offices:\n  a:\n    exti: internet\n`,
    ['Line 5, column 5: an office has no field "exti". Did you mean "exit"?'],
  ],
  [
    'a misspelt word',
    `${head}offices:\n  a:\n    exit: internat\n`,
    [
      'Line 5, column 11: "exit: internat": write none, internet, or {refuses: [power-platform]} where it drops what goes to some services. Did you mean "internet"?',
    ],
  ],
  [
    'a number in words',
    `${head}offices:\n  a:\n    routers: two\n`,
    ['Line 5, column 14: "routers: two": write 1 or 2. Did you mean "2"?'],
  ],
  [
    'a field without a value',
    `${head}offices:\n  a:\n    exit:\n`,
    ['Line 5, column 5: "exit" has no value: write none, internet, or {nat, refuses}.'],
  ],
  [
    'a repeated field',
    `${head}offices:\n  a:\n    exit: none\n    exit: internet\n`,
    ['Line 6, column 5: "exit" already stands on line 5: keep one of them.'],
  ],
  [
    'a repeated office',
    `${head}offices:\n  a: {}\n  a: {exit: internet}\n`,
    ['Line 5, column 3: "a" already stands on line 4: keep one of them.'],
  ],
  ['a tab', `${head}offices:\n\ta: {}\n`, [/^Line 4, column 1: a tab indents this line: use spaces/]],
  [
    'markup for an id',
    `${head}offices:\n  <script>: {}\n`,
    [/^Line 4, column 3: "<script>" cannot be an id: .* Did you mean "script"\?$/],
  ],
  [
    'an id with capitals',
    `${head}offices:\n  Texas: {}\n`,
    [/^Line 4, column 3: "Texas" cannot be an id: .* Did you mean "texas"\?$/],
  ],
  [
    'an id with accents',
    `${head}offices:\n  zürich: {}\n`,
    [/^Line 4, column 3: "zürich" cannot be an id: .* Did you mean "zurich"\?$/],
  ],
  [
    'an expectation of nothing',
    `${head}offices:\n  a: {}\nexpect:\n  - {from: [], to: power-platform, be: private}\n  - {from: a, to: [], be: private}\n`,
    [
      'Line 6, column 12: "from: []": write an office or a list of offices.',
      'Line 7, column 19: "to: []": write a service, a virtual network, or a list of them.',
    ],
  ],
  [
    'an alias',
    `${head}offices:\n  a: &x {exit: internet}\n  b: *x\n`,
    ['Line 5, column 6: references (*name) are not followed: write the value out.'],
  ],
  [
    'a type mark',
    `${head}offices:\n  a: !x {exit: internet}\n`,
    ['Line 4, column 9: type marks (!name) are not read: write the plain value.'],
  ],
  [
    'two documents',
    `${head}offices: {a: {exit: internet}}\n---\nnetwork: m\n`,
    [/^Line 4, column 1: a second document begins here/],
  ],
  [
    'a network peered with itself',
    `${head}offices: {a: {exit: internet}}\nvnets:\n  v: {peered: v}\n`,
    [/^Line 5, column 7: virtual network "v" names itself in "peered"/],
  ],
  [
    'a loop of peered networks',
    `${head}offices: {a: {exit: internet}}\nvnets:\n  u: {peered: v}\n  v: {peered: w}\n  w: {peered: u}\n`,
    [
      /^Line 5, column 7: "u", "v" and "w" use each other's gateways in a loop/,
      /^Line 6, column 7/,
      /^Line 7, column 7/,
    ],
  ],
  [
    'a hub behind a hub',
    `${head}offices: {a: {exit: internet}}\nvnets:\n  u: {peered: v}\n  v: {peered: w}\n  w: {circuits: []}\n`,
    [/^Line 5, column 7: "u" uses the gateways of "v", which itself uses those of "w"/],
  ],
  [
    'a default route from outside',
    `${head}wans: {w: {default-from: a}}\noffices: {a: {exit: internet}}\n`,
    [/^Line 3, column 12: the default route comes from office "a", which is not on WAN "w"/],
  ],
  [
    'an office on a WAN of its own name',
    `${head}offices: {a: {wan: a, exit: internet}}\n`,
    [/^Line 3, column 20: there is no WAN "a"/],
  ],
  [
    'Global Reach to itself',
    `${head}offices: {a: {circuits: [er]}}\ncircuits:\n  er: {location: l, provider: p, peerings: [private], global-reach: [er]}\n`,
    [
      /^Line 5, column 55: circuit "er" names itself in "global-reach".* Because of this, office "a" is not computed/,
    ],
  ],
  [
    'a circuit without location, provider and peerings',
    `${head}offices: {a: {exit: internet}}\ncircuits:\n  er: {}\n`,
    [/no "location"/, /no "provider": add it, or "direct: yes"/, /no "peerings"/],
  ],
  [
    "a provider and ports of one's own",
    `${head}offices: {a: {exit: internet}}\ncircuits:\n  er: {location: l, provider: p, direct: yes, peerings: []}\n`,
    [/"provider" and "direct", which exclude each other/],
  ],
  [
    'three locations',
    `${head}offices: {a: {exit: internet}}\ncircuits:\n  er: {location: [k, l, m], provider: p, peerings: []}\n`,
    [/^Line 5, column 18: "location: \[…\]": write a location, or two of one city for a Metro circuit/],
  ],
  [
    'a prefix that is none',
    `${head}offices: {a: {lan: 10.0.0.0/33}}\n`,
    [/^Line 3, column 20: "lan: 10.0.0.0\/33": write a network such as 10.17.0.0\/16/],
  ],
  [
    'an address within a network',
    `${head}offices: {a: {lan: 10.1.2.3/24}}\n`,
    [/Did you mean "10.1.2.0\/24"\?$/],
  ],
  [
    "Microsoft's AS number",
    `${head}offices: {a: {asn: 12076}}\n`,
    [/^Line 3, column 20: 12076 is an AS number of Microsoft's/],
  ],
  [
    'a VPN without a gateway',
    `${head}offices: {a: {vpn: [v]}}\nvnets:\n  v: {circuits: []}\n`,
    [
      /^Line 5, column 3: virtual network "v" has no "vpn-gateway", which the VPN of office "a" needs.* office "a" is not computed either\.$/,
    ],
  ],
  [
    'two ends at layer 2',
    `${head}offices:\n  a: {circuits: [er]}\n  b: {circuits: [er]}\ncircuits:\n  er: {location: l, provider: p, layer: 2, peerings: [private]}\n`,
    [/^Line 5, column 7: the primary connection of circuit "er" already ends on line 4/],
  ],
  [
    'a layer 2 circuit at many offices',
    `${head}offices:\n  a: {count: 6, circuits: [er]}\ncircuits:\n  er: {location: l, provider: p, layer: 2, peerings: [private]}\n`,
    [/^Line 4, column 17: circuit "er" ends at each of the 6 offices of "a"/],
  ],
  [
    'a circuit at no router',
    `${head}offices:\n  a: {circuits: [er, er-2], routers: {x: [er]}}\ncircuits:\n  er: {location: l, provider: p, peerings: []}\n  er-2: {location: l, provider: p, peerings: []}\n`,
    [/^Line 4, column 29: circuit "er-2" ends at none of the routers of office "a"/],
  ],
  [
    'an id of two kinds',
    `${head}offices:\n  a: {wan: m, circuits: [m], prefer: [m]}\nwans: {m: {}}\ncircuits: {m: {location: l, provider: p, peerings: []}}\n`,
    ['Line 4, column 39: "m" could be several things: write "circuit:m" or "wan:m".'],
  ],
  [
    'a shared risk of two kinds',
    `${head}offices:\n  london: {exit: internet}\nshared:\n  - elements: [london]\n`,
    [/^Line 6, column 16: "london" could be several things: write "office:london" or "exit:london"/],
  ],
  [
    'something that cannot fail',
    `${head}offices:\n  a: {exit: internet}\nshared:\n  - elements: [exit:b]\n`,
    [/^Line 6, column 16: there is no exit "exit:b"/],
  ],
  [
    'settings of a peering that exclude each other',
    `${head}offices: {a: {exit: internet}}\ncircuits:\n  er:\n    location: l\n    provider: p\n    peerings: {microsoft: {services: [power-platform], communities: [eastus]}}\n`,
    [/"services" and "communities", which exclude each other/],
  ],
];

/** What the format leaves out, by the names people give it. */
export const leftOut: [line: string, of: string][] = [
  ['  a: {med: 10}', 'MED'],
  ['  a: {conditional-advertisement: yes}', 'conditional advertisement'],
  ['  a: {aggregate: 10.0.0.0/8}', 'aggregation'],
  ['  a: {routing-preference: expressroute}', 'Virtual WAN'],
  ['  a: {forced-tunnelling: yes}', 'forced tunnelling'],
  ['  a: {ipv6: yes}', 'IPv6'],
  ['  a: {lan: 2001:db8::/32}', 'IPv6'],
];
