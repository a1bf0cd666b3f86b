// Report as portable Markdown: no footnote syntax, no HTML.

import type { Source, Statement } from '../sources';
import { type Block, sourceLine, statementsOfCell } from './document';
import { type FiledContent, type Filing, filingNames, noAddress, versionInWords } from './filing';
import { reportWords } from './reportDocument';

const escaped = (text: string) => text.replace(/[\\`*_<>|[\]]/g, '\\$&');

type Say = (statement: Statement) => string;

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Fences a text with more backticks than it has in a row. */
function fenced(text: string): readonly string[] {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, text.replace(/\n$/, ''), fence];
}

/** Blocks without sources, as for a message. */
export const blocksMarkdown = (blocks: readonly Block[]): string =>
  blocks.map((block) => blockLines(block, ({ text }) => escaped(text)).join('\n')).join('\n\n');

function blockLines(block: Block, say: Say): readonly string[] {
  switch (block.kind) {
    case 'sentences':
      return [block.statements.map(say).join(' ')];
    case 'list':
      return block.items.map((item) => `- ${say(item)}`);
    case 'facts':
      return block.facts.map(([name, value]) => `- **${escaped(name)}**: ${say(value)}`);
    case 'table':
      return [
        `**${escaped(block.caption)}**`,
        '',
        tableRow(block.head.map(escaped)),
        tableRow(block.head.map(() => '---')),
        ...block.rows.map((cells) =>
          tableRow(
            cells.map((cell, index) => {
              const said = statementsOfCell(cell).map(say).join(' ');
              return index === block.assumed ? `${said} (assumed)` : said;
            }),
          ),
        ),
      ];
    case 'verbatim':
      return [`**${escaped(block.caption)}**`, '', ...fenced(block.text)];
  }
}

function sourceItem(source: Source): string {
  const { text, url } = sourceLine(source);
  return url ? `${escaped(text)}. <${url}>` : `${escaped(text)}.`;
}

export function reportMarkdown(content: FiledContent, filing: Filing): string {
  const { title, notice, verify, sections, sources, closing } = content.document;
  const say: Say = ({ text, source }) => {
    const number = sources.findIndex(({ id }) => id === source) + 1;
    return escaped(text) + (number > 0 ? ` \\[${number}\\]` : '');
  };
  const parts: readonly (readonly string[])[] = [
    [`# ${escaped(title)}`],
    [`> **${escaped(notice)}**`],
    [
      `- **${filingNames.date}**: ${filing.date}`,
      `- **${filingNames.address}**: ${filing.address === null ? noAddress : `<${filing.address}>`}`,
      `- **${filingNames.version}**: ${versionInWords(content)}`,
      `- **${filingNames.hash}**: \`${filing.hash}\``,
    ],
    [escaped(verify)],
    ...sections.flatMap(({ title: heading, blocks }) => [
      [`## ${escaped(heading)}`],
      ...blocks.map((block) => blockLines(block, say)),
    ]),
    [`## ${escaped(reportWords.sources)}`],
    sources.map((source, index) => `${index + 1}. ${sourceItem(source)}`),
    ...closing.map((text) => [escaped(text)]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
