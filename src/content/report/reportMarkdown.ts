// A report as Markdown that every renderer understands: no footnote syntax, no HTML.

import type { EvidenceReport } from '../../analysis/report';
import { notAffiliated } from '../simplifications';
import type { SourceId, Statement } from '../sources';
import { type Block, footnotesOf, sourceLine } from './document';
import { type Filing, reportDocument, reportWords } from './reportDocument';

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
        ...block.rows.map((cells) => tableRow(cells.map(say))),
      ];
  }
}

function sourceItem(id: SourceId): string {
  const { text, url } = sourceLine(id);
  return url ? `${escaped(text)}. <${url}>` : `${escaped(text)}.`;
}

export function reportMarkdown(report: EvidenceReport, filing: Filing): string {
  const { title, notice, sections } = reportDocument(report, filing);
  const { proof, verify, unmarked, sources } = reportWords;
  const footnotes = footnotesOf(sections);
  const say: Say = ({ text, source }) => {
    const number = footnotes.indexOf(source) + 1;
    return escaped(text) + (number > 0 ? ` \\[${number}\\]` : '');
  };
  const parts: readonly (readonly string[])[] = [
    [`# ${escaped(title)}`],
    [`> **${escaped(notice)}**`],
    [
      `- **${proof.date}**: ${filing.date}`,
      `- **${proof.address}**: <${filing.address}>`,
      `- **${proof.hash}**: \`${filing.hash}\``,
    ],
    [escaped(verify)],
    ...sections.flatMap(({ title: heading, blocks }) => [
      [`## ${escaped(heading)}`],
      ...blocks.map((block) => blockLines(block, say)),
    ]),
    [`## ${escaped(sources)}`],
    [escaped(unmarked)],
    footnotes.map((id, index) => `${index + 1}. ${sourceItem(id)}`),
    [escaped(notAffiliated)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
