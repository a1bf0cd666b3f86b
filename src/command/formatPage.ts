// Generates the page on the format from the table of fields.

import { table } from '../format/fields/table';
import type { Field } from '../format/shapes/field';
import { limits } from '../format/text/limits';
import { limitSources } from '../format/warnings/documentedLimits';
import { leftOutNames } from '../format/words/naming';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function standsFor({ required, default: value = '', assumed }: Field<unknown>): string {
  if (required === true) return 'required';
  if (required !== undefined) return `required ${required}`;
  return assumed === undefined ? value : `**${value}** (assumed)`;
}

const row = (field: Field<unknown>) =>
  `| \`${field.name}\` | ${cell(field.shape.values)} | ${cell(standsFor(field))} | ${cell(field.meaning)} |`;

const tables = table.map(({ title, fields }) =>
  [
    `## ${title}`,
    '',
    '| field | values | where it is not given | meaning |',
    '|---|---|---|---|',
    ...fields.map(row),
  ].join('\n'),
);

const grouped = (number: number) => number.toLocaleString('en-GB');

const sourceLines = [...new Set(Object.values(limitSources))].map(
  ({ title, url, dated }) => `- [${title}](${url}), ${dated}`,
);

/** `example` is the text of a file that the page shows. */
export const formatPage = (example: string): string =>
  `# The format, version 1

<!-- npm run docs writes this page and public/network.schema.json out of the table of fields in src/format/fields. -->

A network is one YAML file, \`*.network.yaml\`. JSON is read too, being YAML. Only what is known has to be written: what is not given is assumed or made up, and listed as that. No address and no AS number has to be typed.

\`\`\`yaml
${example.trimEnd()}
\`\`\`

How it is read:

- Every value is text until the table below gives it a type: \`no\`, \`12:30\` and \`1.10\` surprise nobody.
- An unknown field is an error with a suggestion, never ignored: a misspelt field must not become a default.
- An element with an error is left out, and so is what names it; the rest is computed. A syntax error, such as a tab, costs the element it is in, and the message says which lines that is.
- References (\`*name\`), type marks (\`!name\`) and further documents in one file are not read.
- Ids are small letters, digits and hyphens, unique within a section. Where elements of several kinds share an id, \`kind:id\` tells them apart: \`exit:london\`, \`location:london\`. Parts are joined by a dot: \`er.primary\` is a connection, \`er.microsoft\` a peering, \`er.primary.private\` one session, \`line:london.er.primary\` a line, \`router:london.first\` a router.
- Providers and locations need no section: to mention one makes it, and it can fail.
- **Assumed** means that the value is listed and can be switched, and that the page says what depends on it.
- What a network may have and the file does not mention is not there: a WAN, a VPN, a repeated AS number, a weight, an address that the internet breakout refuses. That is not an assumption. What every network of this kind has, and the file does not say, is one: besides the fields marked here, the preference of an office with several paths, the route filter, an unknown location or provider, and the region of a service where a filter depends on it.

An editor that knows JSON Schema completes and checks the file with [\`network.schema.json\`](../public/network.schema.json): write \`# yaml-language-server: $schema=…/network.schema.json\` as its first line.

${tables.join('\n\n')}

## Limits of a file

${grouped(limits.bytes / 1024)} kB, ${grouped(limits.offices)} offices, ${limits.circuits} circuits, ${limits.vnets} virtual networks, ${limits.nameCharacters} characters for a name and ${grouped(limits.noteCharacters)} for a note, ${grouped(limits.marks)} lines or values. Of several messages the first ${limits.messagesShown} are shown and all are counted.

Limits that Microsoft documents are checked too, and warned of with their source:

${sourceLines.join('\n')}

## Left out

These are refused by name rather than guessed: ${Object.values(leftOutNames).join('; ')}.

Written otherwise:

- **Which of two circuits a WAN takes.** A WAN has no preference of its own: of the offices behind which a destination is reached it takes the one with the shortest AS path, or all that are equal, and \`prefer\` of an office orders only what that office is attached to. A WAN that is told to prefer one cannot be written for several offices that use it. For a single one, or for equal ones under one \`count\`, two WANs come closest: one to each of the offices with the circuits, both under \`prefer\` of the office that uses them, best first. As they are one in truth, both belong together under \`shared\`, and so do the lines to them (\`line:branch.we\` and \`line:branch.ww\`) where these are one. Two limits remain, since that office passes on between its WANs what it learns: with a second such office the answer is undecided once the preferred circuit is lost, and the offices with the circuits cannot stand in for each other. Otherwise leave the one WAN as it is: what is still reached after each failure is then right, and only the order is not. Replies follow \`weight\` or \`prepend\`, as always.
- **A route filter that lets the wrong services through.** The only failure of a filter here is that it is removed, which withholds every service. A wrong filter withholds only the services that it leaves out: write what it does let through, under \`services\` or \`communities\`, and compare with the right one.
`;
