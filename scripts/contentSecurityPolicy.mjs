// What the page may load and run. Every server that delivers the page takes its headers from here.

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
  // One policy, which makes one address: that of the service worker.
  'trusted-types': 'service-worker',
};

export const contentSecurityPolicy = Object.entries(directives)
  .map(([directive, value]) => `${directive} ${value}`)
  .join('; ');

export const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Scripts, style and font. A frame that its host sandboxes has no origin, and is to get them all the same. */
export const assetHeaders = { 'Access-Control-Allow-Origin': '*' };
