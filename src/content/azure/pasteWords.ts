// Words around a paste from Azure; findings, questions and changes have their own where they are read.

import type { FoundCounts } from '../../azure/network/counts';
import type { FindingCode } from '../../azure/network/finding';
import { counted as inWords } from '../counting';
import { capitalised, listed } from '../names';

export const pasteWords = {
  title: 'Paste what Azure prints',
  lead: 'One output or many, in any order: az, PowerShell, REST, templates, Terraform state and plan, the portal’s CSV. It is read in this browser and stays here. Keys and ids are counted, never read.',
  box: 'Output from Azure',
  boxHint:
    'Paste here, or drop files anywhere in this panel. A paste is read at once and not kept; what was found in it stays in this tab until you close it.',
  read: 'Read what was typed',
  files: 'Choose files',
  reading: 'Reading …',
  isEmpty: 'The box is empty: paste or type something first.',
  readSoFar: 'Read so far',
  paste: 'Paste',
  startAgain: 'Start again',
  nothing: 'No network in it yet.',
} as const;

const counted = (count: number, one: string, many = `${one}s`): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** "Found: 2 circuits with 3 peerings, 1 route filter and 1 gateway." */
export function foundSentence(counts: FoundCounts): string {
  const [peerings] = counted(counts.peerings, 'peering');
  const circuits = counted(counts.circuits, 'circuit');
  const parts = [
    ...circuits.map((each) => (peerings === undefined ? each : `${each} with ${peerings}`)),
    ...counted(counts.ports, 'ExpressRoute Direct port'),
    ...counted(counts.filters, 'route filter'),
    ...counted(counts.globalReach, 'Global Reach connection'),
    ...counted(counts.gateways, 'gateway'),
    ...counted(counts.connections, 'connection of gateways', 'connections of gateways'),
    ...counted(counts.vnets, 'virtual network'),
    ...counted(counts.sites, 'site behind a VPN', 'sites behind a VPN'),
    ...counted(counts.routeTables, 'route table'),
  ];
  const last = parts.at(-1);
  if (last === undefined) return pasteWords.nothing;
  const before = parts.slice(0, -1);
  return `Found: ${before.length > 0 ? `${before.join(', ')} and ` : ''}${last}.`;
}

export const foundWords = {
  messages: 'Not read, or unclear',
  down: 'Down at the moment, as Azure says',
  downHint: 'They are not written into the description: as failures they can be switched on and off again.',
  fail: 'Switch them on',
} as const;

/** Groups: no effect until someone acts; harmful on failure; good to know. */
export type FindingGroup = 'now' | 'risk' | 'note';

export const findingGroupNames: Readonly<Record<FindingGroup, string>> = {
  now: 'Does not work as it is',
  risk: 'Works until something fails, or only in part',
  note: 'Good to know',
};

export const findingGroups: Readonly<Record<FindingCode, FindingGroup>> = {
  'no-microsoft-peering': 'now',
  'no-vnet': 'note',
  'no-peering': 'now',
  'not-provisioned': 'now',
  'circuit-disabled': 'now',
  'circuit-not-linked': 'now',
  'peering-disabled': 'now',
  'session-missing': 'risk',
  'filter-none': 'now',
  'filter-not-shown': 'note',
  'community-unknown': 'note',
  'nat-missing': 'now',
  'nat-not-accepted': 'now',
  'nat-state-unknown': 'note',
  'private-as': 'note',
  'two-as-numbers': 'note',
  'same-peer-as': 'note',
  'same-location': 'risk',
  'same-provider': 'risk',
  metro: 'risk',
  'authorization-used': 'note',
  'other-subscription': 'note',
  'duplicate-name': 'note',
  weighted: 'risk',
  'zone-by-sku': 'note',
  zonal: 'risk',
  'fast-path': 'note',
  'spoke-without-gateway': 'now',
  'gateway-not-shown': 'note',
  'not-redundant': 'risk',
  prepended: 'note',
  'prepended-in-part': 'note',
  'behind-peer-as': 'note',
  'vnet-route': 'note',
  'one-table-only': 'note',
  'global-reach-not-shown': 'note',
  'global-reach-down': 'now',
  'evidence-er': 'note',
  'evidence-vpn': 'note',
  'vpn-only': 'risk',
  'er-before-vpn': 'note',
  'default-route-from-office': 'note',
  'm365-needs-premium': 'risk',
  'ipv6-left-out': 'note',
  'vwan-left-out': 'note',
  'vnet-to-vnet-left-out': 'note',
  template: 'note',
  plan: 'note',
  'will-be-deleted': 'note',
  'value-missing': 'note',
  'loop-as-one': 'now',
  incomplete: 'note',
  truncated: 'note',
  masked: 'note',
  repaired: 'note',
  'keys-in-paste': 'note',
  'tunnel-down': 'now',
  table: 'note',
  refused: 'note',
  empty: 'note',
};

export const handOnWords = {
  title: 'A network is open already',
  lead: 'Merging updates what Azure says in it and keeps what people wrote, comments too; every difference is listed with both values. Replacing puts the new network in its place. Either can be undone.',
  merge: 'Merge into the open network',
  replace: 'Replace the open network',
  unparsable:
    'The open text cannot be parsed, so nothing can be merged into it. Correct it first, or replace it.',
  changes: 'What the paste changes in the text',
  noChanges: 'The text says the same as the paste: nothing was changed.',
  otherWay: {
    updated: 'Keep the old value',
    added: 'Leave it out',
    kept: 'Take the value from Azure',
  },
  takenOtherWay: 'Done',
  step: {
    merge: {
      done: 'The paste was merged into the network.',
      undo: 'Undo the merge',
      undone: 'The merge was undone; what was written since is kept.',
      redo: 'Merge again',
    },
    replace: {
      done: 'The network from Azure is in place.',
      undo: 'Undo',
      undone: 'The text from before is back.',
      redo: 'Do it again',
    },
    clear: {
      done: 'Everything from Azure was cleared.',
      undo: 'Bring it back',
      undone: 'It is back.',
      redo: 'Clear it again',
    },
  },
} as const;

export const askWords = {
  title: 'What Azure cannot know',
  progress: (number: number, count: number) => `Question ${number} of ${count}`,
  skipRest: 'Leave all the rest open',
  back: 'Back',
  forAll: (names: readonly string[]) => `The same for ${listed(names)}`,
  isAssumed: '(a value is assumed, and listed as such)',
  own: {
    offices: 'Names of the offices, with commas between them',
    nat: 'Another prefix, or several',
    communities: 'Regions or community values, with commas between them',
    location: 'The peering location',
    provider: 'The provider',
    name: 'The name of the virtual network',
  },
  officesByCircuit:
    'Name the offices behind each circuit, with commas between them. The same name at two circuits is one office with both.',
  officesAt: (circuit: string) => `Offices behind ${circuit}`,
  use: 'Use',
  notTaken: 'This cannot be written into the text. Try other words.',
  done: 'That was the last question.',
  assumed: (count: number) =>
    count === 0
      ? 'Nothing is assumed: the text has every value that decides an answer.'
      : count === 1
        ? 'One value is assumed. The overview says which, and what it decides.'
        : `${capitalised(inWords(count))} values are assumed. The overview lists them, and what each decides.`,
  overview: 'Show the overview',
  again: 'Ask again what was left open',
} as const;

export const queryWords = {
  title: 'One query for everything',
  lead: 'Nothing at hand? Run this in an Azure shell and paste what it prints. Route tables are not in it: for them, paste “az network express-route list-route-tables” for both connections.',
  command: 'Command to copy',
  copy: 'Copy the command',
  asksFor: 'It asks for',
  why: 'Why it is harmless',
} as const;
