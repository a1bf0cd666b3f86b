// Other spellings of values, from what other tools and vendors write: they are suggested, never taken.

import { asField, withoutPeering } from './otherNames';

/** Services that the format knows. */
export const knownServices = ['power-platform', 'microsoft-365', 'azure-public'] as const;

type OtherWords = Readonly<Record<string, readonly string[]>>;

/** By the word of the format. */
const otherWords: OtherWords = {
  internet: [
    'yes',
    'true',
    'on',
    'open',
    'direct',
    'local',
    'breakout',
    'local-breakout',
    'dia',
    'default',
    'isp',
    'nat',
  ],
  none: ['no', 'false', 'off', 'closed', 'null', 'never'],
  yes: ['true', 'y', 'on', 'enabled', 'enable', '1'],
  no: ['false', 'n', 'off', 'disabled', 'disable', '0', 'none'],
  '1': ['one', 'single'],
  '2': ['two', 'dual', 'redundant', 'pair', 'ha', 'l2', 'layer-2', 'layer2'],
  '3': ['l3', 'layer-3', 'layer3'],
  bfd: ['yes', 'true', 'on', 'enabled', 'bfd-enabled', '300ms'],
  'hold-10': ['10', '10s', '10-s', '10-seconds', 'hold10', 'hold-time-10', 'fast'],
  'hold-180': [
    '180',
    '180s',
    '180-s',
    '180-seconds',
    'hold180',
    'hold-time-180',
    'default',
    'no',
    'none',
    'false',
  ],
  'two lines': ['two', '2', 'dual', 'diverse', 'separate', 'redundant', 'double', 'disjoint'],
  'one line': ['one', '1', 'single', 'shared'],
  'zone-redundant': ['az', 'zones', 'multi-zone', 'three-zones', 'all-zones', 'redundant'],
  'one-zone': ['zonal', 'zone', 'single-zone', 'no-zone', 'no-zones', 'regional', 'non-zonal'],
  'active-active': ['aa', 'both', 'two', 'dual'],
  'active-standby': ['active-passive', 'standby', 'passive', 'one', 'single'],
  reachable: ['reach', 'reached', 'up', 'available', 'connected'],
  private: ['azureprivate', 'azure-private', 'expressroute', 'not-internet', 'no-internet'],
  encrypted: ['encrypt', 'vpn', 'ipsec', 'tunnel'],
  any: ['all', 'internet', 'public', 'whatever', 'no', 'none'],
  microsoft: ['ms', 'public', 'azurepublic', 'azure-public'],
  'private and microsoft': [
    'both',
    'all',
    'everything',
    'any',
    'microsoft',
    'microsoft-and-private',
    'public',
  ],
  separate: ['two', 'each', 'own'],
  shared: ['one', 'common', 'yes', 'single'],
  everything: ['all', 'any', 'full'],
  'power-platform': [
    'powerplatform',
    'power-apps',
    'powerapps',
    'power-automate',
    'dynamics',
    'dynamics-365',
    'dataverse',
  ],
  'microsoft-365': [
    'microsoft365',
    'm365',
    'office365',
    'office-365',
    'o365',
    'teams',
    'exchange',
    'exchange-online',
    'sharepoint',
  ],
  'azure-public': ['azure', 'public', 'storage', 'azure-sql', 'paas'],
  premium: ['premium-meteredata', 'premium-unlimiteddata'],
  standard: ['standard-metereddata', 'standard-unlimiteddata', 'normal', 'basic'],
};

/** Quotation marks that a word processor writes instead of those of YAML. */
const typographic =
  /^[\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb\s]+|[\u2018\u2019\u201c\u201d\u00ab\u00bb\s]+$/g;

export const withoutTypographicQuotes = (written: string): string => written.replace(typographic, '');

/** The word among those allowed that another stands for; undefined where it is no such word. */
export function otherWord(written: string, words: readonly string[]): string | undefined {
  const plain = withoutTypographicQuotes(written);
  const name = asField(plain);
  const gateway = /^(?:er|vpn)gw\d(az)?$/.exec(name);
  const isGateway = gateway && words.includes('one-zone');
  if (isGateway) return gateway[1] === undefined ? 'one-zone' : 'zone-redundant';
  const spelt = [name, withoutPeering(name)];
  return words.find(
    (word) =>
      word === plain ||
      spelt.some((each) => otherWords[word]?.includes(each) || (each === word && each !== name)),
  );
}
