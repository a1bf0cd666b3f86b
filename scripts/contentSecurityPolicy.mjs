// What the page may load and run. Every server that delivers the page takes its headers from here.

import { createHash } from 'node:crypto';

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // Anybody may show the page inside theirs: it knows no secret and no login, and nothing can be done on it that
  // a click under a false pretence could abuse.
  'frame-ancestors': '*',
  'require-trusted-types-for': "'script'",
  // Two policies, each of which makes one address: that of a worker.
  'trusted-types': 'service-worker overview-worker',
};

/** By which a policy allows one text that stands in the page. */
export const hashSource = (/** @type {string} */ text) =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param {import('./inline.mjs').Inline} inline */
export function contentSecurityPolicy({ styles, scripts }) {
  /** @type {Readonly<Record<string, readonly string[]>>} */
  const inline = { 'style-src': styles, 'script-src': scripts };
  return Object.entries(directives)
    .map(([directive, value]) => [directive, value, ...(inline[directive] ?? []).map(hashSource)].join(' '))
    .join('; ');
}

/** @param {import('./inline.mjs').Inline} inline */
export const securityHeaders = (inline) => ({
  'Content-Security-Policy': contentSecurityPolicy(inline),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
});

/** Scripts, style and font. A frame that its host sandboxes has no origin, and is to get them all the same. */
export const assetHeaders = { 'Access-Control-Allow-Origin': '*' };
