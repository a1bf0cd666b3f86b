// Each thing has one name on the page, the field's. The names that were replaced must not come back.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allTexts } from './allTexts';
import { filesBelow } from './filesBelow';

/** What must not be said, what is said instead, and the English in which the same letters may stand. */
type Replaced = { readonly pattern: RegExp; readonly instead: string; readonly allowed?: RegExp };

const replaced: readonly Replaced[] = [
  {
    pattern: /\bways?\b/i,
    instead: 'path',
    allowed:
      /the.only.way|multiple ways|missing-path|which way does the traffic go|in more than one way|in the same way|all the way|on its way|one-way delay/i,
  },
  {
    pattern: /\b(internet |its |this |the |your )?exits?\b/i,
    instead: 'internet breakout',
    allowed: /routers, exits, wans|as in exit:london|"exit: /i,
  },
  { pattern: /\bheal(s|ed|ing)?\b/i, instead: 'failover, failover time' },
  { pattern: /\b(dies?|dying)\b/i, instead: 'dropped' },
  { pattern: /\bannounc/i, instead: 'advertise', allowed: /a change is announced once/i },
  {
    pattern: /\bnothing (would )?tells?\b|\bwithout an alarm\b|\bno alarm\b|\bnobody calls\b/i,
    instead: 'users may not report it',
  },
  { pattern: /\bno clock\b|\bthe clock (runs|has)|\bclocks? (applies|runs)/i, instead: 'timer, detection' },
  { pattern: /\basked for (about )?\d|\bis asked of\b|\bask for \d/i, instead: 'offered load' },
  { pattern: /\bfinds? no room\b|\bfound no room\b/i, instead: 'queue full, tail drop' },
  { pattern: /\b95 of 100 (take|took) at most|\bhalf (take|waited) at most/i, instead: 'p50, p95, p99' },
  { pattern: /\bconversations?\b/i, instead: 'TCP connection, traffic' },
  { pattern: /\bnothing to replace it\b|\bin reserve\b/i, instead: 'single point of failure, no redundancy' },
  {
    pattern: /\baccess lines?\b|\bstretch to the provider\b|\baccess circuit (has|to PE)/i,
    instead: 'last mile',
  },
  {
    pattern: /\b(cures?|cured|mends?|mended|pinch(es|ed)?|hurts?)\b/i,
    instead: 'resolve, fix, bottleneck, problem',
  },
  {
    pattern: /\bsecond-hand\b|\blooks? further away\b|\bgoes in a circle\b/i,
    instead: 'iBGP, AS path, routing loop',
  },
  { pattern: /\breal routers\b/i, instead: 'routing software' },
  {
    pattern: /\bevidence report\b|\bfailover test of the\b|\bthat proves? (it|them)\b/i,
    instead: 'path report (modelled)',
  },
  { pattern: /\bflat out\b|\bin trains\b/i, instead: 'unlimited, bursts' },
  { pattern: /\b(hangs?|hung) on\b|\bno wire\b|\bone fate\b/i, instead: 'is connected to, fail together' },
  {
    pattern:
      /\b(hears?|heard) of\b|\bspeaks? with (AS|different AS)\b|\broutes? told\b|\btells ExpressRoute\b/i,
    instead: 'learn or advertise a route, use an AS number',
  },
  {
    pattern: /\bunnoticed\b|\bnobody opens a ticket\b/i,
    instead: 'users may not report it',
  },
  { pattern: /\bin plain sight\b/i, instead: 'without a tunnel: TLS may still encrypt it' },
  {
    pattern: /\band now\?|\btake the tick away\b|\barrived cut:|\bdamaged on its way\b/i,
    instead: 'what happens now, clear the tick, cut off, in transit',
  },
  {
    pattern:
      /\bBFD\b[^.;]*(?<!usually (detects it |detected ))\b(within|in under) a second|(?<!usually )detected within a second/i,
    instead: 'usually within a second: slower timers take longer',
    allowed: /BFD can detect it in under a second|with BFD it can be under a second/i,
  },
  {
    pattern: /\btells? (its circuits|each other|a WAN)\b|\bhears? (no|each other|what|a route)\b/i,
    instead: 'advertise, learn, receive',
  },
  {
    pattern: /\bis one thing that can fail\b|\bnobody asks for\b|\bnothing to go to\b/i,
    instead: 'single point of failure, no traffic, no destination',
  },
];

const comment = /^\s*(\/\/|\/?\*)/;
const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/** Strings with a space in them, also those that a test of content does not gather. */
function literalsIn(path: string): readonly string[] {
  const code = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !comment.test(line) && !/^\s*(import|export) .* from /.test(line))
    .join('\n');
  return (
    [...code.matchAll(literal)]
      .map(([, single, double, template]) => single ?? double ?? template ?? '')
      // Fields and ids of the format keep their names.
      .map((text) => text.replace(/\$\{[^}]*\}|\\`[^`]*\\`|\\?"[a-z-]+\\?"/g, '…'))
      .filter((text) => text.includes(' '))
  );
}

const texts: readonly string[] = [
  ...allTexts,
  ...[
    ...filesBelow('src/content', /\.ts$/),
    ...filesBelow('src/view', /\.tsx?$/),
    // Names of what is described, messages about a file or a paste, and what the command line prints.
    ...['compile', 'format', 'azure', 'command'].flatMap((layer) => filesBelow(`src/${layer}`, /\.ts$/)),
  ].flatMap(literalsIn),
];
const pages = ['index.html', 'README.md', 'ARCHITECTURE.md', ...filesBelow('docs', /\.md$/)].map((path) => ({
  path,
  // Keys of the address keep their names: old links rely on them.
  lines: readFileSync(path, 'utf8')
    .replace(/`[^`]*`/g, '…')
    .split('\n'),
}));

const said = (pattern: RegExp, allowed: RegExp | undefined, text: string) =>
  pattern.test(allowed ? text.replace(new RegExp(allowed, 'gi'), '') : text);

describe('the words of the field', () => {
  it.each(replaced)('are used instead of $pattern: $instead', ({ pattern, allowed }) => {
    expect(texts.length).toBeGreaterThan(1500);
    expect([...new Set(texts)].filter((text) => said(pattern, allowed, text))).toEqual([]);
  });

  it.each(replaced)('are used in the documents instead of $pattern: $instead', ({ pattern, allowed }) => {
    const found = pages.flatMap(({ path, lines }) =>
      lines.filter((line) => said(pattern, allowed, line)).map((line) => `${path}: ${line}`),
    );
    expect(found).toEqual([]);
  });
});
