// Content Security Policy of the page; every server takes its headers from here.

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
  // Anyone may embed the page: it has no secrets or login, and clickjacking could not abuse it.
  'frame-ancestors': '*',
  'require-trusted-types-for': "'script'",
  // Allow two policies, each for the URL of one worker.
  'trusted-types': 'service-worker overview-worker',
};

/** CSP source that allows an inline text by its hash. */
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

/**
 * Headers of scripts, style and font. CORS lets a sandboxed frame, which has no origin, load them. Names in this folder
 * contain a content hash, so they can be cached forever.
 */
export const assetHeaders = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Access-Control-Allow-Origin': '*',
};
