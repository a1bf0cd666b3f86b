// Report as portable Markdown: no footnote syntax, no HTML.

import type { Source, Statement } from '../sources';
import { type Block, sourceLine, statementsOfCell } from './document';
import { type Filing, filingNames, type ReportContent, versionInWords } from './filing';
import { reportWords } from './reportDocument';

const escaped = (text: string) => text.replace(/[\\`*_<>|[\]]/g, '\\$&');

type Say = (statement: Statement) => string;

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

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
          tableRow(cells.map((cell) => statementsOfCell(cell).map(say).join(' '))),
        ),
      ];
  }
}

function sourceItem(source: Source): string {
  const { text, url } = sourceLine(source);
  return url ? `${escaped(text)}. <${url}>` : `${escaped(text)}.`;
}

export function reportMarkdown(content: ReportContent, filing: Filing): string {
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
      `- **${filingNames.address}**: <${filing.address}>`,
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
