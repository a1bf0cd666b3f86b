// Report as JSON: the digested content, the rule, and what the digest does not cover.

import type { FiledContent, Filing } from './filing';

/** Rule for recomputing the digest. */
const digestRule = 'SHA-256 over "content" as UTF-8 JSON, keys sorted, no spaces, no line end';

export function reportJson(content: FiledContent, { date, address, hash }: Filing): string {
  const whole = { date, address, sha256: hash, sha256Of: digestRule, content };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
