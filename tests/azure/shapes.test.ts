import { expect, it, describe as suite } from 'vitest';
import { stringify } from 'yaml';
import { describe } from '../../src/azure/describe';
import { describedJson } from '../../src/command/described';
import { azureInputs } from '../fixtures/azureExpectations';
import {
  circuit,
  connection,
  filter,
  gateway,
  peering,
  type Resource,
  vnet,
} from '../fixtures/azureResources';

const network: readonly Resource[] = [
  circuit('er', [peering('AzurePrivatePeering'), peering('MicrosoftPeering')]),
  filter('12076:51024'),
  vnet('hub'),
  gateway('ergw'),
  connection('cn', 'er'),
];
const json = JSON.stringify(network, null, 2);

const data = (...texts: readonly string[]): unknown =>
  JSON.parse(describedJson(texts.map((text) => ({ text })))).description;
const findings = (text: string) =>
  describe([{ text }])
    .findings.map(({ code, elements }) => [code, ...elements].join(' '))
    .toSorted();

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
const renamed = (value: Json, rename: (key: string) => string): Json => {
  if (isList(value)) return value.map((each) => renamed(each, rename));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [rename(key), renamed(part, rename)]));
};
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const nested = (resource: Resource): Json => {
  const { name = '', id = '', type = '', ...properties } = resource;
  return { name, id, type, properties };
};

const wrapped = (text: string, width: number) =>
  text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])
    .join('\n');

const quote = '\u201c';
const ESC = String.fromCharCode(27);

/** Key, colon, value; what is nested as JSON, and everything broken at the width of the window. */
const asList = (resource: Resource) => {
  const lines = Object.entries(resource).flatMap(([key, value]) => {
    const text = typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value);
    const [first = '', ...rest] = text.split('\n').flatMap((line) => line.match(/.{1,80}/g) ?? ['']);
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    return [`${name.padEnd(34)}: ${first}`, ...rest.map((line) => `${' '.repeat(36)}${line}`)];
  });
  return `${lines.join('\n')}\n`;
};

/** What happens to an output on its way. */
const ways: Record<string, string> = {
  'in one line': JSON.stringify(network),
  'in a list with "value"': JSON.stringify({ value: network, nextLink: null }),
  'with line ends of Windows': json.replaceAll('\n', '\r\n'),
  'with a byte order mark': `\ufeff${json}`,
  'broken at the width of a window': wrapped(json, 60),
  'broken within numbers and words': wrapped(JSON.stringify(network), 37),
  'quoted by a mail': json.replaceAll(/^/gm, '> '),
  'in colours': json.replaceAll(/"(\w+)":/g, `${ESC}[34;1m"$1"${ESC}[0m:`),
  'in a fence': `Hello,\n\n\`\`\`json\n${json}\n\`\`\`\n`,
  'with curly quotes': json.replaceAll('"', quote),
  'with quotes of HTML': json.replaceAll('"', '&quot;'),
  'with comments': json.replace('[\n', '[\n  // the circuit first\n').replace(/,\n/, ', # so it is\n'),
  'with commas too many': json.replaceAll(/\n(\s*)([\]}])/g, ',\n$1$2').replace(/\[,/g, '['),
  'with no-break spaces': json.replaceAll('  ', '\u00a0\u00a0'),
  'in UTF-16 read as bytes': `\ufffd\ufffd${[...json].map((character) => `${character}\u0000`).join('')}`,
  'in large first letters': JSON.stringify(
    renamed(network, (key) => key.charAt(0).toUpperCase() + key.slice(1)),
  ),
  "in Terraform's letters": JSON.stringify(
    renamed(network, (key) => key.replaceAll(/[A-Z]+/g, (each) => `_${each.toLowerCase()}`)),
  ),
  'with properties nested': JSON.stringify(network.map(nested), null, 1),
  'in reverse order': JSON.stringify([...network].reverse()),
  'each below its command': network
    .map((each) => `user@box:~$ az network show -o json\n${JSON.stringify(each, null, 2)}\n`)
    .join(''),
  'each behind the other': network.map((each) => JSON.stringify(each)).join(''),
  'after a spinner': json.replace('[\n', '[- Finished ..\n'),
  'as YAML': stringify(network),
  "as PowerShell's list": network.map(asList).join('\n'),
};

suite('an output', () => {
  const expected = data(json);

  for (const [way, text] of Object.entries(ways))
    it(`is read the same ${way}`, () => {
      expect(data(text)).toEqual(expected);
      expect(findings(text).filter((each) => each !== 'repaired')).toEqual(findings(json));
    });

  it('is read the same broken at any width of a window', () => {
    const line = JSON.stringify(network);
    for (let width = 20; width <= 120; width++)
      expect(data(wrapped(line, width)), `${width}`).toEqual(expected);
  });

  it('is read the same out of several files, in any order', () => {
    const texts = network.map((each) => JSON.stringify(each));
    expect(data(...texts)).toEqual(expected);
    expect(data(...texts.toReversed())).toEqual(expected);
  });

  it('is reported as repaired where a person damaged it, and not where a tool did', () => {
    const told = (way: string) => findings(ways[way] ?? '').includes('repaired');
    for (const way of ['with curly quotes', 'with comments', 'with commas too many', 'with no-break spaces'])
      expect(told(way), way).toBe(true);
    for (const way of [
      'in a fence',
      'with a byte order mark',
      'with line ends of Windows',
      'after a spinner',
      'broken at the width of a window',
    ])
      expect(told(way), way).toBe(false);
  });
});

suite('the inputs given', () => {
  for (const { file, text } of azureInputs)
    it(`are read the same with line ends of Windows and spaces before: ${file}`, () => {
      expect(data(text.replaceAll(/\r?\n/g, '\r\n'))).toEqual(data(text));
    });
});

const unreadable: Record<string, [text: string, says: RegExp]> = {
  Bicep: ["resource er 'Microsoft.Network/expressRouteCircuits@2023-09-01' = {\n}\n", /az bicep build/],
  'Terraform source': [
    'resource "azurerm_express_route_circuit" "er" {\n  name = "er"\n}\n',
    /source: run "terraform show -json"/,
  ],
  'what Terraform prints for people': [
    '# azurerm_express_route_circuit.er:\nresource "azurerm_express_route_circuit" "er" {\n}\n',
    /for people: run "terraform show -json"/,
  ],
  'a table': ['Name    Location\n------  --------\ner      uksouth\n', /table.*-o json/],
  'values between tabs': ['False\tEnabled\t12\ter\n', /table.*-o json/],
  'a picture': ['\u0089PNG\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0000\u0000', /picture/],
  'a script': ['#!/bin/sh\naz network express-route list\n', /commands without what they print/],
  'a query': ['resources\n| where type =~ "x"\n| project name\n', /query, not its result/],
  'a login': ["Please run 'az login' to setup account.\n", /az login/],
  'a missing role': ['ERROR: (AuthorizationFailed) The client does not have authorization\n', /role Reader/],
  'a missing name': [
    '{"error": {"code": "ResourceNotFound", "message": "The Resource was not found."}}',
    /check the name/,
  ],
  'a format of another major': [
    '{"format_version": "2.0", "terraform_version": "2.0", "values": {}}',
    /format_version 2.0/,
  ],
  'a state of another version': [
    '{"version": 3, "serial": 1, "lineage": "x"}',
    /version 3, and only version 4/,
  ],
  'an empty list': ['[]', /nothing in it/],
  nothing: [' \n', /nothing in it/],
  'something else': ['Dear colleague, here it is.', /none of the outputs/],
  'other JSON': ['{"a": 1}', /none of the outputs/],
  'too much': [`[${'1,'.repeat(1_100_000)}1]`, /more than 2,048 kB/],
  'too deep': ['['.repeat(100), /deeper than any output/],
};

suite('what cannot be read', () => {
  for (const [name, [text, says]] of Object.entries(unreadable))
    it(`is named, with what would help: ${name}`, () => {
      const { description, messages } = JSON.parse(describedJson([{ text }]));
      expect(description).toBeNull();
      expect(messages.map((message: { text: string }) => message.text)).toEqual([
        expect.stringMatching(says),
      ]);
    });
});
