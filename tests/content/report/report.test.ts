import { describe, expect, it } from 'vitest';
import { pathReport } from '../../../src/analysis/report';
import { reportFacts } from '../../../src/analysis/reportFacts';
import { simplifications } from '../../../src/content/article/simplifications';
import { counted } from '../../../src/content/counting';
import { dayInWords, reportContent } from '../../../src/content/report/filing';
import { linksItIsAbout } from '../../../src/content/report/findings';
import { reportDocument } from '../../../src/content/report/reportDocument';
import { reportJson } from '../../../src/content/report/reportJson';
import { reportMarkdown } from '../../../src/content/report/reportMarkdown';
import { stillInternet } from '../../../src/content/stillInternet';
import { type Scenario, withFailures } from '../../../src/model/scenario';
import { texasSeattle } from '../../../src/networks/texasSeattle/texasSeattle';
import { asked, openingScenario, wordsOf } from '../../fixtures/scenarios';

const filing = { date: '2025-06-03', address: 'https://example.org/?view=report', hash: 'f00d' };
const reportOf = (scenario: Scenario) => pathReport(texasSeattle, scenario, 'in-transit');
const contentOf = (scenario: Scenario) => {
  const report = reportOf(scenario);
  return reportContent(report, reportFacts(report));
};
const markdownOf = (scenario: Scenario) => reportMarkdown(contentOf(scenario), filing);

const withExit: Scenario = asked({ exit: 'on' });
const cases: Record<string, Scenario> = {
  opening: openingScenario,
  'both connections failed': withFailures(withExit, ['primary', 'secondary']),
  down: withFailures(openingScenario, ['circuit']),
  'replies dropped': withFailures(withExit, ['nat-prefix']),
  'replies lost': withFailures(openingScenario, ['nat-prefix']),
  texas: asked({ path: 'internet' }),
  'texas to the virtual network': asked({ path: 'internet', peering: 'azure-private' }),
  'virtual network': asked({ peering: 'azure-private', connection: 'primary' }),
};

/** The cells of the row that begins with these words. */
function rowOf(markdown: string, start: string): readonly string[] {
  const line = markdown.split('\n').find((each) => each.startsWith(`| ${start}`)) ?? '';
  return line.split(' | ').map((cell) => cell.replaceAll('|', '').trim());
}

describe.each(Object.entries(cases))('the report on %s', (_name, scenario) => {
  const report = reportOf(scenario);
  const markdown = markdownOf(scenario);

  it('says before anything else that it is a model: nothing was measured or tested', () => {
    const [heading, notice] = markdown.split('\n\n');
    expect(heading).toMatch(/^# Path report \(modelled\)/);
    expect(notice).toMatch(/A model .* computed and not measured: nothing was tested on your network/);
    expect(markdown).toMatch(/digest identifies the text of this report and proves nothing about a network/);
  });

  it('calls nothing of itself evidence, proof or a test', () => {
    const own = markdown.split('## How to confirm it in your network')[0] ?? '';
    expect(own).not.toMatch(/evidence report|failover test|that proves? it|proof/i);
  });

  it('says what real evidence somebody can collect for each finding', () => {
    const [, confirming = ''] = markdown.split('## How to confirm it in your network');
    for (const what of ['Traceroute', 'protected in transit', 'protected at rest']) {
      expect(confirming).toContain(what);
    }
    const overCircuit = wordsOf(scenario).path === 'expressroute';
    expect(confirming.includes('primary and on the secondary path')).toBe(overCircuit);
    expect(confirming.includes('prefixes received over ExpressRoute are denied')).toBe(overCircuit);
  });

  it('speaks of one set of single failures, whatever section counts them', () => {
    if (report.nextFailures === null || scenario.failures.length > 0) return;
    expect(report.nextFailures).toHaveLength(report.failureTests.length);
    expect(report.nextFailures).toEqual(report.failureTests.map(({ damage }) => damage));
    const ends = report.failureTests.filter(({ damage }) => damage === 'service-down').length;
    const [more = ''] = /\*\*One more failure\*\*: (.*)/.exec(markdown)?.slice(1) ?? [];
    expect(more).toContain(
      `Of ${counted(report.failureTests.length)} single failures, ${ends === 0 ? 'none' : counted(ends)} take`,
    );
  });

  it('carries its date, its address and its digest', () => {
    expect(markdown).toContain('2025-06-03');
    expect(markdown).toContain('<https://example.org/?view=report>');
    expect(markdown).toContain('`f00d`');
    expect(markdown).toContain('**Model**: version ');
  });

  it('names the links of every finding, or says why there are none', () => {
    expect(report.findings).toHaveLength(3);
    for (const finding of report.findings) {
      if (finding.links.length === 0) expect(linksItIsAbout(texasSeattle, finding)).toMatch(/^None: /);
      else expect(linksItIsAbout(texasSeattle, finding).split('; ')).toHaveLength(finding.links.length);
    }
  });

  it('has every footnote that it points to, each with its date', () => {
    const { sources: footnotes } = reportDocument(report);
    const pointed = [...markdown.matchAll(/\\\[(\d+)\\\]/g)].map(([, number]) => Number(number));
    expect(new Set(pointed)).toEqual(new Set(footnotes.map((_, index) => index + 1)));
    for (const [index, { title, dated }] of footnotes.entries()) {
      const line = markdown.split('\n').find((each) => each.startsWith(`${index + 1}. `));
      expect(line).toContain(title);
      if (dated) expect(line).toContain(dated);
    }
  });

  it('names every single failure once', () => {
    const [, failures = ''] = markdown.split('## What each failure would do');
    const [section = ''] = failures.split('\n## ');
    const rows = section.split('\n').filter((line) => /^\| [A-Z]/.test(line) && !line.startsWith('| What'));
    const inRows = rows.flatMap((line) => (line.split(' | ')[0] ?? '').split('; '));
    const named = section.split('\n').filter((line) => line.startsWith('- '));
    expect(inRows.length + named.length).toBe(report.failureTests.length);
  });

  it('has tables whose rows are as long as their heads', () => {
    for (const { blocks } of reportDocument(report).sections) {
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
  it('show the path before and during the failures shown', () => {
    const markdown = markdownOf(cases['both connections failed'] ?? openingScenario);
    expect(rowOf(markdown, 'Requests').slice(1)).toEqual([
      'PE 1 → MSEE 1; or PE 2 → MSEE 2',
      'Public internet',
    ]);
    expect(rowOf(markdown, 'Is it private').slice(1)).toEqual([
      'Private, to the Microsoft edge',
      'Not private, from Seattle’s internet breakout on',
    ]);
  });

  it('show AS paths before and during, and whether the route is redundant', () => {
    expect(rowOf(markdownOf(openingScenario), 'Primary connection | 192.0.2.0/26').slice(2)).toEqual([
      '12076 8075',
      '12076 8075',
      'not received',
      '12076 8075',
      'Redundant',
    ]);
  });

  it('start from nothing failed, so that no connection is taken out that is out already', () => {
    const primaryDown = markdownOf(withFailures(openingScenario, ['primary']));
    const [, tests = ''] = primaryDown.split('## Modelled failover of each connection');
    expect(rowOf(tests, 'Primary connection | 192.0.2.0/26').slice(2)).toEqual([
      '12076 8075',
      '12076 8075',
      'not received',
      '12076 8075',
      'Redundant',
    ]);
    const said = primaryDown.match(/starts from the intact network, whatever has failed in the scenario/g);
    expect(said).toHaveLength(2);
  });

  it('say beside it what is left of each route with the failures in view', () => {
    const secondaryDown = markdownOf(withFailures(openingScenario, ['secondary-microsoft']));
    expect(rowOf(secondaryDown, '192.0.2.0/26').slice(1)).toEqual([
      '12076 8075',
      'not received',
      'Not redundant',
    ]);
    const filterMissing = markdownOf(withFailures(openingScenario, ['route-filter']));
    expect(rowOf(filterMissing, '192.0.2.0/26').slice(1)).toEqual([
      'not received',
      'not received',
      'None left',
    ]);
    expect(markdownOf(openingScenario)).not.toContain('With the failures shown');
  });

  it('never say private without how far', () => {
    for (const scenario of Object.values(cases)) {
      const [, failures = ''] = markdownOf(scenario).split('## What each failure would do');
      expect(failures.split('\n## ')[0]).not.toMatch(/\| private \|/i);
    }
    expect(rowOf(markdownOf(openingScenario), 'MSEE 1;')[2]).toBe('To the Microsoft edge');
    const toVnet = markdownOf(asked({ peering: 'azure-private' }));
    expect(rowOf(toVnet, 'MSEE 1;')[2]).toBe('To the resource');
  });

  it('tell of a misconfiguration in a clause', () => {
    const markdown = markdownOf(withFailures(withExit, ['route-filter', 'shared-nat', 'primary']));
    expect(markdown).toContain(
      'During: the primary connection has failed; the route filter is removed; circuit and internet breakout share one NAT pool',
    );
  });

  it('say beside the routes that AS numbers are stand-ins, and what Microsoft does with such', () => {
    for (const scenario of Object.values(cases)) {
      const [, routes = ''] = markdownOf(scenario).split('## Routes behind it');
      expect(routes).toMatch(/stand-ins .* On Microsoft peering, Microsoft removes private AS numbers/);
    }
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
    const markdown = markdownOf(asked({ peering: 'azure-private' }));
    expect(markdown).not.toContain(stillInternet[0]?.what);
    expect(markdown).toMatch(/your own services/);
  });
});

describe('the JSON', () => {
  it.each(Object.entries(cases))(
    'holds what was digested, and all that the page and Markdown say: %s',
    (_, scenario) => {
      const content = contentOf(scenario);
      const parsed = JSON.parse(reportJson(content, filing));
      expect(parsed.content).toEqual(JSON.parse(JSON.stringify(content)));
      expect(parsed).toMatchObject({ sha256: 'f00d', address: filing.address, date: '2025-06-03' });
      const texts = new Set<string>();
      JSON.stringify(parsed.content.document, (_key, value: unknown) => {
        if (typeof value === 'string') texts.add(value);
        return value;
      });
      const { title, notice, sections, sources: dated } = reportDocument(reportOf(scenario));
      expect(texts).toContain(title);
      expect(texts).toContain(notice);
      expect(sections.map(({ id }) => id)).toEqual(expect.arrayContaining(['assumptions', 'exceptions']));
      for (const { text } of simplifications.slice(1)) expect(texts).toContain(text);
      for (const { url } of dated) if (url) expect(texts).toContain(url);
    },
  );

  it('names the version of the model inside of what is digested', () => {
    expect(JSON.parse(reportJson(contentOf(openingScenario), filing)).content.facts.modelVersion).toMatch(
      /^\d+\.\d+\.\d+$/,
    );
  });
});

it('writes the day of the report in words', () => {
  expect(dayInWords('2025-06-03')).toBe('3 June 2025');
  expect(dayInWords('2026-12-31')).toBe('31 December 2026');
});

it('a report speaks of no TCP connection only where there is none', () => {
  const said = (scenario: Scenario) =>
    reportOf(scenario)
      .findings.map((finding) => linksItIsAbout(texasSeattle, finding))
      .join(' ');
  const onInternet = said(withFailures(withExit, ['primary', 'secondary']));
  expect(onInternet).toContain('no path says anything about stored data');
  expect(onInternet).not.toContain('no TCP connection');
  expect(said(withFailures(openingScenario, ['circuit']))).toContain('no TCP connection is established');
});
