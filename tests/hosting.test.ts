import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assetHeaders, hashSource, securityHeaders } from '../scripts/contentSecurityPolicy.mjs';
import { configurations } from '../scripts/hosting.mjs';
import { singleFileName } from '../scripts/singleFileName.mjs';
import { singleFileName as singleFileInPage } from '../src/content/share';

const publicFile = (name: string) => readFileSync(join(import.meta.dirname, '../public', name));

const inline = { styles: ['body{margin:0}'], scripts: ['settle()'] };
const written = configurations(inline);

describe('the configuration of a host', () => {
  it('delivers the same security headers from every host', () => {
    const azure = JSON.parse(written['staticwebapp.config.json']);
    expect(azure.globalHeaders).toMatchObject(securityHeaders(inline));
    for (const [name, value] of Object.entries(securityHeaders(inline))) {
      expect(written._headers).toContain(`\n  ${name}: ${value}\n`);
    }
  });

  it('allows by its hash what stands inline in the page, and nothing else inline', () => {
    const policy = new Map(
      securityHeaders(inline)
        ['Content-Security-Policy'].split('; ')
        .map((directive) => [directive.replace(/ .*/, ''), directive.replace(/^\S+ /, '')] as const),
    );
    expect(policy.get('style-src')).toBe(`'self' ${hashSource('body{margin:0}')}`);
    expect(policy.get('script-src')).toBe(`'self' ${hashSource('settle()')}`);
    expect(policy.get('default-src')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toContain('unsafe');
  });

  it('keeps for good only what carries a hash in its name', () => {
    const azure = JSON.parse(written['staticwebapp.config.json']);
    expect(azure.globalHeaders['Cache-Control']).toBe('no-cache');
    expect(azure.routes).toEqual([
      {
        route: '/assets/*',
        headers: { ...assetHeaders, 'Cache-Control': expect.stringContaining('immutable') },
      },
      expect.objectContaining({
        headers: expect.not.objectContaining({ 'Cache-Control': expect.anything() }),
      }),
    ]);
    // The path of each rule, and what stands under it.
    const [, ...rules] = written._headers.split(/^(\/.*)$/m);
    const caching = new Map<string, string | undefined>();
    for (let at = 0; at < rules.length; at += 2)
      caching.set(rules[at] ?? '', /Cache-Control: (.*)/.exec(rules[at + 1] ?? '')?.[1]);
    expect(Object.fromEntries(caching)).toEqual({
      '/*': undefined,
      '/': 'no-cache',
      '/index.html': 'no-cache',
      '/service-worker.js': 'no-cache',
      '/assets/*': expect.stringContaining('immutable'),
      [`/${singleFileName}`]: undefined,
    });
  });

  it('gives scripts and styles also to a frame that its host sandboxes, and nothing else', () => {
    const azure = JSON.parse(written['staticwebapp.config.json']);
    const everywhere = JSON.stringify(azure.globalHeaders);
    expect(everywhere).not.toContain('Access-Control');
    expect(written._headers.split('Access-Control-Allow-Origin: *')).toHaveLength(2);
    expect(written._headers).toMatch(/^\/assets\/\*\n(?: {2}.*\n)* {2}Access-Control-Allow-Origin: \*\n/m);
  });

  it('has the one file saved and not opened, since under the policy it could do nothing', () => {
    const headers = { 'Content-Disposition': 'attachment' };
    const azure = JSON.parse(written['staticwebapp.config.json']);
    expect(azure.routes).toContainEqual({ route: `/${singleFileName}`, headers });
    expect(written._headers).toContain(`\n/${singleFileName}\n  Content-Disposition: attachment\n`);
    expect(singleFileInPage).toBe(singleFileName);
  });
});

describe('the social preview', () => {
  it('is a PNG of the size that networks ask for', () => {
    const png = publicFile('social-preview.png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(300_000);
  });
});

it('has an icon of the size that the page says', () => {
  const png = publicFile('favicon.png');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([64, 64]);
  expect(readFileSync(join(import.meta.dirname, '../index.html'), 'utf8')).toContain(
    '<link rel="icon" href="./favicon.png" type="image/png" sizes="64x64" />',
  );
});

it('asks what darkens pages to leave this one its own dark colours', () => {
  expect(readFileSync(join(import.meta.dirname, '../index.html'), 'utf8')).toContain(
    '<meta name="darkreader-lock" />',
  );
});
