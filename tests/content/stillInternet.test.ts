import { describe, expect, it } from 'vitest';
import { sources } from '../../src/content/sources';
import { attestation, stillInternet } from '../../src/content/stillInternet';

describe('what still uses the internet', () => {
  it('is a list of at least nine, each with documentation and a consequence', () => {
    expect(stillInternet.length).toBeGreaterThanOrEqual(9);
    expect(new Set(stillInternet.map(({ id }) => id)).size).toBe(stillInternet.length);
    for (const { what, source, consequence } of stillInternet) {
      expect(sources[source].kind, what).toBe('documentation');
      expect(consequence.text).toMatch(/\.$/);
    }
  });

  it('says what cannot be attested, and what can', () => {
    expect(attestation.cannot.text).toMatch(/cannot be attested/);
    expect(attestation.can.text).toMatch(/list of exceptions/);
  });
});
