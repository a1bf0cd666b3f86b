import { expect, it, describe as suite } from 'vitest';
import { stringify } from 'yaml';
import { describedJson } from '../../src/command/described';
import { azureInputs } from '../fixtures/azureExpectations';
import { cases } from '../fixtures/cases';

// Secrets planted in every object of every output, in every way that it may be printed, whole and cut off: none of
// them comes out, whatever else does.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
const secret = (name: string) => `PLANTED-${name}-4f9a`;

/** Keys and other secrets, by the names that Azure and others give them. */
const names = [
  ...[
    'serviceKey',
    'ServiceKey',
    'service_key',
    'authorizationKey',
    'authorization_key',
    'sharedKey',
    'shared_key',
  ],
  ...[
    'primaryKey',
    'secondaryKey',
    'psk',
    'preSharedKey',
    'password',
    'clientSecret',
    'accessToken',
    'connectionString',
  ],
  ...[
    'cakSecretIdentifier',
    'cknSecretIdentifier',
    'publicCertData',
    'radiusServerSecret',
    'authResourceGuid',
  ],
  ...[
    'resourceGuid',
    'etag',
    'tenantId',
    'subscriptionId',
    'managedBy',
    'createdBy',
    'lastModifiedBy',
    'gatewayIpAddress',
  ],
  ...[
    'serviceProviderNotes',
    'note',
    'description',
    'comment',
    'displayName',
    'userName',
    'email',
    'private',
    'unheardOf',
  ],
];
const planted: Readonly<Record<string, Json>> = {
  ...Object.fromEntries(names.map((name) => [name, secret(name)])),
  tags: { owner: secret('tag'), nested: { deeper: [secret('tag')] } },
  outputs: { key: { value: secret('output'), sensitive: true } },
  authorizations: [{ name: secret('authorization'), authorizationKey: secret('authorization') }],
};

const withSecrets = (value: Json): Json => {
  if (isList(value)) return value.map(withSecrets);
  if (value === null || typeof value !== 'object') return value;
  const own = Object.entries(value).map(([key, part]) => [key, withSecrets(part)] as const);
  const isIn = new Set(own.map(([key]) => key));
  return Object.fromEntries([...Object.entries(planted).filter(([key]) => !isIn.has(key)), ...own]);
};

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

const outputs = azureInputs.flatMap(({ file, text }) => {
  const value = parsed(text);
  return value === undefined ? [] : [{ file, value: withSecrets(value) }];
});

const printed: Readonly<Record<string, (value: Json) => string>> = {
  'in one line': (value) => JSON.stringify(value),
  'as tools print it': (value) => JSON.stringify(value, null, 2),
  'as YAML': (value) => stringify(value),
  'in a string': (value) => JSON.stringify(JSON.stringify(value, null, 2)),
  'with curly quotes': (value) => JSON.stringify(value, null, 2).replaceAll('"', '\u201d'),
  'behind a prompt': (value) =>
    `${secret('user')}@${secret('host')}:~$ az login -u x -p ${secret('password')}\n${JSON.stringify(value, null, 2)}\n`,
};

suite('secrets', () => {
  it('are planted in most of the outputs', () => {
    expect(outputs.length).toBeGreaterThan(10);
    for (const { value } of outputs)
      expect(JSON.stringify(value).match(/PLANTED/g)?.length).toBeGreaterThan(40);
  });

  for (const [way, print] of Object.entries(printed))
    it(`stay where they are, printed ${way}`, () => {
      for (const { file, value } of outputs) {
        const text = print(value);
        expect(describedJson([{ text }]), file).not.toMatch(/planted|4f9a/i);
        const parts = [0.57, 0.31, 0.86]
          .slice(0, cases(1, 3))
          .map((share) => ({ text: text.slice(0, text.length * share) }));
        expect(describedJson(parts), `${file}, cut off`).not.toMatch(/planted|4f9a/i);
      }
    });

  it('stay where they are in what PowerShell prints', () => {
    for (const { file, text } of azureInputs.filter((each) => each.file.endsWith('.txt'))) {
      const lines = text.split('\n').flatMap((line) => {
        const isField = /^[A-Za-z]\w*\s+:/.test(line);
        return isField ? [`Planted${line.length}                  : ${secret('field')}`, line] : [line];
      });
      expect(describedJson([{ text: lines.join('\n') }]), file).not.toMatch(/planted-|4f9a/i);
    }
  });
});
