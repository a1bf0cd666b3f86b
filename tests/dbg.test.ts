import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { examine } from '../src/analysis/overview/examination';
import { foldPairs } from '../src/analysis/overview/foldPairs';
import { overview } from '../src/analysis/overview/overview';
import { worsePairs } from '../src/analysis/overview/pairs';
import { compile } from '../src/compile/compile';
import { readDescription } from '../src/format/readDescription';
it('x', () => {
  for (const name of ['texas-seattle', 'maximum-one-preferred', 'branches', 'vpn-backup', 'metro-one-router', 'us-uk', 'odd/two-hubs', 'odd/provider-vpn', 'odd/mixed-layers', 'odd/one-router-per-circuit', 'odd/global-reach']) {
    const { description } = readDescription(readFileSync(`tests/fixtures/networks/${name}.network.yaml`, 'utf8'));
    const compiled = compile(description);
    const t = performance.now();
    const o = overview(description, compiled);
    console.log('=====', name, (performance.now() - t).toFixed(0), 'ms');
    for (const { group, cells } of o.rows) for (const c of cells)
      console.log(`  ${group.offices.join('+')} x${group.count} → ${c.destination}: ${c.answer.reachability}/${c.answer.privacy} wish ${c.wish}; ` + c.effects.map((e) => `${e.risk} ${e.damage}`).join(', '));
    for (const { remedy, points } of o.singlePoints) console.log('   *', remedy, points.map((p) => p.risk).join(', '));
    for (const e of o.expectations) console.log('   expect', e.holds, JSON.stringify(e.of.map((x) => [x.office, x.disproofs.map((d) => d.failures.join('+') + ':' + d.answer.reachability + '/' + d.answer.privacy)])));
    const ex = examine(compiled);
    for (const { group, cells } of o.rows) for (const c of cells) {
      const p = foldPairs(worsePairs(ex, ex.caseOf(group.office, c.destination)!));
      console.log('   pairs', group.office, c.destination, p.reduce((n, x) => n + x.combinations, 0), JSON.stringify(p.map((x) => `${x.damage}: [${x.first}] × [${x.isAnyTwo ? 'any two' : x.second}]`)).slice(0, 700));
    }
  }
});
