import { describe, expect, it } from 'vitest';
import { evidenceReport } from '../../../src/analysis/report';
import { reportContent } from '../../../src/analysis/reportContent';
import { footnotesOf } from '../../../src/content/report/document';
import { proofOf } from '../../../src/content/report/findings';
import { dayInWords, reportDocument } from '../../../src/content/report/reportDocument';
import { reportJson } from '../../../src/content/report/reportJson';
import { reportMarkdown } from '../../../src/content/report/reportMarkdown';
import { simplifications } from '../../../src/content/simplifications';
import { sources } from '../../../src/content/sources';
import { stillInternet } from '../../../src/content/stillInternet';
import { openingScenario, type Scenario, withFailures } from '../../../src/model/scenario';
import { texasSeattle } from '../../../src/model/texasSeattle';

const filing = { date: '2025-06-03', address: 'https://example.org/?view=report', hash: 'f00d' };
const reportOf = (scenario: Scenario) => evidenceReport(texasSeattle, scenario, 'in-transit');
const markdownOf = (scenario: Scenario) => reportMarkdown(reportOf(scenario), filing);

const withExit: Scenario = { ...openingScenario, exit: 'on' };
const cases: Record<string, Scenario> = {
  opening: openingScenario,
  'both connections failed': withFailures(withExit, ['primary', 'secondary']),
  down: withFailures(openingScenario, ['circuit']),
  'replies dropped': withFailures(withExit, ['nat-prefix']),
  'replies lost': withFailures(openingScenario, ['nat-prefix']),
  texas: { ...openingScenario, path: 'internet' },
  'texas to the virtual network': { ...openingScenario, path: 'internet', peering: 'azure-private' },
  'virtual network': { ...openingScenario, peering: 'azure-private', connection: 'primary' },
};

/** The cells of the row that begins with these words. */
function rowOf(markdown: string, start: string): readonly string[] {
  const line = markdown.split('\n').find((each) => each.startsWith(`| ${start}`)) ?? '';
  return line.split(' | ').map((cell) => cell.replaceAll('|', '').trim());
}

describe.each(Object.entries(cases))('the report on %s', (_name, scenario) => {
  const report = reportOf(scenario);
  const markdown = reportMarkdown(report, filing);

  it('says before anything else that it is a model and no measurement', () => {
    const [heading, notice] = markdown.split('\n\n');
    expect(heading).toMatch(/^# Evidence report/);
    expect(notice).toMatch(/is a model .* not a measurement of your network/);
  });

  it('carries its date, its address and its digest', () => {
    expect(markdown).toContain('2025-06-03');
    expect(markdown).toContain('<https://example.org/?view=report>');
    expect(markdown).toContain('`f00d`');
  });

  it('names the links of every finding, or says why there are none', () => {
    expect(report.findings).toHaveLength(3);
    for (const finding of report.findings) {
      if (finding.links.length === 0) expect(proofOf(finding)).toMatch(/^None: /);
      else expect(proofOf(finding).split(/, | and /)).toHaveLength(finding.links.length);
    }
  });

  it('has every footnote that it points to, each with its date', () => {
    const footnotes = footnotesOf(reportDocument(report, filing).sections);
    const pointed = [...markdown.matchAll(/\\\[(\d+)\\\]/g)].map(([, number]) => Number(number));
    expect(new Set(pointed)).toEqual(new Set(footnotes.map((_, index) => index + 1)));
    for (const [index, id] of footnotes.entries()) {
      const line = markdown.split('\n').find((each) => each.startsWith(`${index + 1}. `));
      expect(line).toContain(sources[id].title);
      if ('dated' in sources[id]) expect(line).toContain(sources[id].dated);
    }
  });

  it('names every single failure once', () => {
    const [, failures = ''] = markdown.split('## What each failure would do');
    const [section = ''] = failures.split('\n## ');
    const rows = section.split('\n').filter((line) => /^\| [A-Z]/.test(line) && !line.startsWith('| What'));
    const inRows = rows.flatMap((line) => (line.split(' | ')[0] ?? '').split('; '));
    const [, harmless = ''] = section.split('change nothing for this traffic: ');
    const named = harmless.trim() === '' ? [] : harmless.trim().split(/, | and (?!PE 2)/);
    expect(inRows.length + named.length).toBe(report.failureTests.length);
  });

  it('has tables whose rows are as long as their heads', () => {
    for (const { blocks } of reportDocument(report, filing).sections) {
      for (const block of blocks) {
        if (block.kind !== 'table') continue;
        for (const cells of block.rows) expect(cells).toHaveLength(block.head.length);
      }
    }
  });

  it('states every simplification', () => {
    for (const { text } of simplifications.slice(1)) expect(markdown).toContain(text);
  });
});

describe('the failover tables', () => {
  it('show the way before and during the failures in view', () => {
    const markdown = markdownOf(cases['both connections failed'] ?? openingScenario);
    expect(rowOf(markdown, 'Requests by').slice(1)).toEqual([
      'PE 1 → MSEE 1; or PE 2 → MSEE 2',
      'Public internet',
    ]);
    expect(rowOf(markdown, 'Is it private').slice(1)).toEqual([
      'Private, to the Microsoft edge',
      'Not private, from Seattle’s exit on',
    ]);
  });

  it('show AS paths before and during, and whether the route is redundant', () => {
    expect(rowOf(markdownOf(openingScenario), 'Primary connection | 192.0.2.0/26').slice(2)).toEqual([
      '12076 8075',
      '12076 8075',
      'not heard',
      '12076 8075',
      'Redundant',
    ]);
    const secondaryDown = markdownOf(withFailures(openingScenario, ['secondary-microsoft']));
    expect(rowOf(secondaryDown, 'Primary connection | 192.0.2.0/26').slice(2)).toEqual([
      '12076 8075',
      'not heard',
      'not heard',
      'not heard',
      'Not redundant',
    ]);
  });

  it('put failures that do the same into one row', () => {
    const [failures] = rowOf(markdownOf(openingScenario), 'MSEE 1;');
    expect(failures).toBe(
      'MSEE 1; MSEE 1 to public services; Primary connection; Microsoft peering on primary',
    );
  });
});

describe('the exceptions', () => {
  it('are listed whole beside Power Platform', () => {
    for (const { what } of stillInternet) expect(markdownOf(openingScenario)).toContain(what);
  });

  it('are left out beside somebody’s own virtual network, and the report says so', () => {
    const markdown = markdownOf({ ...openingScenario, peering: 'azure-private' });
    expect(markdown).not.toContain(stillInternet[0]?.what);
    expect(markdown).toMatch(/your own services/);
  });
});

describe('the JSON', () => {
  it('holds what was digested, how, and the dated sources', () => {
    const report = reportOf(openingScenario);
    const parsed = JSON.parse(reportJson(report, reportContent(report), filing));
    expect(parsed.content).toEqual(reportContent(report));
    expect(parsed).toMatchObject({ sha256: 'f00d', address: filing.address, date: '2025-06-03' });
    expect(parsed.sources[0]).toMatchObject({ id: 'article', dated: '17 April 2025' });
  });
});

it('writes the day of the report in words', () => {
  expect(dayInWords('2025-06-03')).toBe('3 June 2025');
  expect(dayInWords('2026-12-31')).toBe('31 December 2026');
});

it('a report speaks of no conversation only where there is none', () => {
  const said = (scenario: Scenario) => reportOf(scenario).findings.map(proofOf).join(' ');
  const onInternet = said(withFailures(withExit, ['primary', 'secondary']));
  expect(onInternet).toContain('part of it is not decided on any link');
  expect(onInternet).not.toContain('no conversation');
  expect(said(withFailures(openingScenario, ['circuit']))).toContain('no conversation takes place');
});
