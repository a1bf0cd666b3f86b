import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { networkReportContent } from '../../../src/content/network/report/networkFiling';
import { type Block, statementsOfCell } from '../../../src/content/report/document';
import { reportJson } from '../../../src/content/report/reportJson';
import { reportMarkdown } from '../../../src/content/report/reportMarkdown';
import { type Asked, nothingAsked } from '../../../src/store/network/askedCodec';
import { toldOf } from '../../../src/store/network/derived';
import { networkReportOf } from '../../../src/store/network/networkReport';
import { overviewPieces } from '../../../src/store/network/overviewJob';
import { createOverviewStore } from '../../../src/store/network/overviewStore';
import { canonicalJson } from '../../../src/view/report/canonicalJson';
import { sha256 } from '../../../src/view/report/sha256';
import { slips } from '../slips';

/** One of them has an office in Seattle, as the article has; here it is elsewhere, so that a slip is seen. */
const textOf = (name: string) =>
  readFileSync(new URL(`../../fixtures/networks/${name}.network.yaml`, import.meta.url), 'utf8').replaceAll(
    'seattle',
    'bergen',
  );

const known = new Map<string, Filed>();

/** Several tests read the report on one network: it is filed once. */
function filed(...asked: Parameters<typeof file>): Filed {
  const key = JSON.stringify(asked);
  const found = known.get(key) ?? file(...asked);
  known.set(key, found);
  return found;
}

/** Files the report as the page does, with everything computed at once; pairs of failures only where nobody stops it. */
function file(text: string, asked: Partial<Asked> = {}, isStopped = false) {
  const told = toldOf(text, { ...nothingAsked, ...asked });
  if (!told) throw new Error('Nothing to report on');
  const store = createOverviewStore((description, on) => {
    for (const piece of overviewPieces(description)) {
      if (isStopped && (piece.kind === 'pairs' || piece.kind === 'done')) break;
      on.piece(piece);
    }
    return () => {};
  });
  store.getState().workOut(told.description);
  if (isStopped) store.getState().cancel();
  const inView = networkReportOf(text, 'in-transit', told, store.getState());
  if (!inView) throw new Error('Not computed');
  const content = networkReportContent(inView.report, inView.facts);
  const filing = {
    date: '2025-06-03',
    address: 'https://example.test/',
    hash: sha256(canonicalJson(content)),
  };
  return { told, content, filing, sections: content.document.sections };
}

type Filed = ReturnType<typeof file>;

const blocksIn = ({ sections }: Filed, id: string) => sections.find((each) => each.id === id)?.blocks ?? [];

const rowsIn = (report: Filed, id: string) =>
  blocksIn(report, id).flatMap((block) => (block.kind === 'table' ? block.rows : []));

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'sentences':
      return block.statements.map(({ text }) => text);
    case 'list':
      return block.items.map(({ text }) => text);
    case 'facts':
      return block.facts.flatMap(([name, { text }]) => [name, text]);
    case 'table': {
      const cells = block.rows.flat().flatMap((cell) => statementsOfCell(cell).map(({ text }) => text));
      return [block.caption, ...block.head, ...cells];
    }
    case 'verbatim':
      return [block.caption];
  }
}

const textsOf = (report: Filed): readonly string[] =>
  report.sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOfBlock)]);

const examples = ['branches', 'maximum-one-preferred', 'metro-one-router', 'us-uk', 'vpn-backup'] as const;

describe('the report on a network', () => {
  it.each(examples)('tells %s whole, without an id or an undefined name', (name) => {
    const report = filed(textOf(name));
    const { told, content } = report;
    expect(textsOf(report).filter((text) => slips.some((slip) => slip.test(text)))).toEqual([]);

    const { rows, expectations, singlePoints } = content.facts.overview;
    expect(rowsIn(report, 'answers')).toHaveLength(rows.length * told.topology.destinations.length);
    expect(rowsIn(report, 'expectations')).toHaveLength(expectations.length);
    const risks = new Set(singlePoints.flatMap(({ points }) => points.map(({ risk }) => risk)));
    expect(rowsIn(report, 'points')).toHaveLength(risks.size);
    expect(rowsIn(report, 'assumed')).toHaveLength(content.facts.ledger.length);
    expect(blocksIn(report, 'description')).toEqual([
      expect.objectContaining({ kind: 'verbatim', text: textOf(name).trimEnd() }),
    ]);
    const heads = content.document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.head] : [])),
    );
    for (const head of heads) expect(new Set(head).size).toBe(head.length);
  });

  it('counts no failures against what does not arrive even with nothing failed', () => {
    const { told, sections } = filed(textOf('texas-seattle'));
    expect(told.topology.offices.length).toBeGreaterThan(1);
    const said = JSON.stringify(sections.find(({ id }) => id === 'answers'));
    expect(said).toContain('Does not arrive even with nothing failed');
    expect(said).not.toContain('None ends or exposes it');
  });

  it('says what the failures in view do, and marks what was assumed', () => {
    const report = filed(textOf('vpn-backup'), { failures: ['circuit:er'] });
    const facts = blocksIn(report, 'question').flatMap((block) =>
      block.kind === 'facts' ? block.facts : [],
    );
    expect(Object.fromEntries(facts.map(([name, { text }]) => [name, text]))).toMatchObject({
      State: expect.stringMatching(/^The circuit .* has failed$/),
      'Is it private?': expect.stringMatching(/^(Encrypted|Not private)/),
    });
    const assumed = blocksIn(report, 'assumed').flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(assumed.length).toBeGreaterThan(0);
    for (const { assumed: column, rows } of assumed) {
      expect(column).toBe(1);
      const values = rows.map((row) => statementsOfCell(row[1] ?? [])[0]?.text);
      for (const value of values)
        expect(report.content.facts.ledger.map((row) => row.value)).toContain(value);
    }
    expect(reportMarkdown(report.content, report.filing)).toContain('(assumed)');
  });

  it('is digested with the description, and can be recomputed from its JSON', () => {
    const { content, filing } = filed(textOf('branches'));
    const { content: read, sha256: hash } = JSON.parse(reportJson(content, filing));
    expect(createHash('sha256').update(canonicalJson(read)).digest('hex')).toBe(hash);
    const commented = filed(`${textOf('branches')}# one more comment\n`);
    expect(commented.filing.hash).not.toBe(filing.hash);
    expect(filed(textOf('branches'), { office: 'munich' }).filing.hash).not.toBe(filing.hash);
  });

  it('tells which elements were left out because of an error', () => {
    const text = textOf('branches').replace('  munich:\n', '  munich:\n    lokation: here\n');
    expect(JSON.stringify(blocksIn(filed(text), 'problems'))).toContain('lokation');
    expect(blocksIn(filed(textOf('branches')), 'problems')).toEqual([]);
  });

  it('says that pairs of failures were not all tried where that was stopped', () => {
    const stopped = JSON.stringify(blocksIn(filed(textOf('us-uk'), {}, true), 'pairs'));
    expect(stopped).toContain('stopped');
    expect(JSON.stringify(blocksIn(filed(textOf('us-uk')), 'pairs'))).not.toContain('stopped');
  });

  it('keeps a description with Markdown in it inside its fence', () => {
    const { content, filing } = filed(`${textOf('branches')}# \`\`\`\` **not bold**\n`);
    const markdown = reportMarkdown(content, filing);
    expect(markdown.match(/^`{5}$/gm)).toHaveLength(2);
  });

  it('leaves a very long description to the JSON', () => {
    const long = `${textOf('branches')}${'# more\n'.repeat(600)}`;
    const report = filed(long);
    expect(blocksIn(report, 'description')[0]?.kind).toBe('sentences');
    expect(report.content.facts.description.text).toBe(long);
  });
});
