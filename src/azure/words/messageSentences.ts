// Puts messages about a paste into sentences: the place, what it is, and what to run instead.

import { sentence } from '../../format/words/sentences';
import type { PasteMessage } from '../describe';
import type { Refusal } from '../facts/readPieces';
import type { Unreadable } from '../text/unreadable';
import { counted, placeOf, said } from './said';

const circuits = 'az network express-route list -o json';

const unreadable: Readonly<Record<Unreadable, string>> = {
  bicep: `this is Bicep, which this page does not read: run "az bicep build --file FILE --stdout" and paste what it prints, or better, paste "${circuits}", which has all the values.`,
  'terraform-source': 'this is Terraform source: run "terraform show -json" and paste what it prints.',
  'terraform-text':
    'this is what Terraform prints for people: run "terraform show -json" and paste what it prints.',
  table: 'this is a table, which leaves out provider, location and peerings: run the same with -o json.',
  picture:
    'this is a picture or another file that is no text: run the command with -o json and paste the text.',
  query: `this is a query, not its result: run it with "az graph query -o json" and paste what it prints.`,
  script: `these are commands without what they print: run them and paste the output, for example of "${circuits}".`,
  unknown: `this is none of the outputs that this page reads (JSON, YAML or CSV of az, PowerShell, REST, templates or Terraform), and nothing of it was kept: run "${circuits}" where you are signed in to Azure, and paste all that it prints.`,
};

const refusals: Readonly<Record<Refusal, string>> = {
  login: 'Azure asks for a login: run "az login", then the command again.',
  role: 'Azure refuses it: the account needs the role Reader (or Network Contributor) on the resource; then run the command again.',
  name: 'Azure finds nothing by this name: check the name, the resource group and the subscription (-n, -g, --subscription).',
  other:
    'Azure answered with an error instead of a resource: run the command again, and paste what it prints then.',
};

function saying(message: PasteMessage): string {
  switch (message.code) {
    case 'nothing-read':
      return unreadable[message.what];
    case 'refused':
      return refusals[message.reason];
    case 'empty':
      return `there is nothing in it: check the subscription ("az account show") and run "${circuits}".`;
    case 'too-deep':
      return 'this is nested deeper than any output: paste what the command itself printed.';
    case 'too-long':
      return `this has ${Math.ceil(message.bytes / 1024).toLocaleString('en-GB')} kB, more than 2,048 kB: paste the circuits alone ("${circuits}").`;
    case 'learned-only':
      return `these are routes that a gateway learned, and no circuit: add the output of "az network express-route list", and they will be used as evidence.`;
    case 'no-circuit':
      return `there is no circuit in it: add the output of "${circuits}".`;
    case 'only-named':
      return `${said(message.circuits)}: only the name is here, as "az resource list" prints it: add the output of "${circuits}".`;
    case 'not-described':
      return `the description that was written has ${counted(message.count, 'fault')}, the first one is this. ${sentence(message.first)}`;
    case 'other-format':
      return `this is format_version ${message.version} of "terraform show -json", which is not known here: paste "${circuits}" instead.`;
    case 'other-version':
      return `this is a state file of version ${message.version}, and only version 4 is read: run "terraform show -json" and paste what it prints.`;
    case 'truncated': {
      const within =
        message.name === undefined ? 'in the middle of an output' : `in the middle of ${message.name}`;
      const read =
        message.read.length > 0
          ? `; ${said(message.read)} ${message.read.length === 1 ? 'was' : 'were'} read`
          : '';
      return `the paste ends ${within}: paste it again whole${read}.`;
    }
    case 'contradiction': {
      const { element, field, before, after } = message.contradiction;
      return `${element}: ${field} is ${after.value} here and ${before.value} on line ${before.at.line}${before.at.input === after.at.input ? '' : ` of input ${before.at.input + 1}`}; the later one is written.`;
    }
    case 'other-first-as':
      return `${message.circuit}: routes begin with AS ${message.first}, and the peering uses AS ${message.peer}; "layer: 3" is written, because a provider seems to be between.`;
    case 'vpn-only-vnet':
      return `${message.vnet}: only a VPN leads to this virtual network; it is mentioned here and not written.`;
  }
}

export const messageSentence = (message: PasteMessage, inputs: number): string =>
  `${placeOf(message.at, inputs)}: ${saying(message)}`;
