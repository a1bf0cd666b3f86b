import { describe, expect, it } from 'vitest';
import { sources } from '../../src/content/sources';
import { attestation, stillInternet } from '../../src/content/stillInternet';

describe('what still uses the internet', () => {
  it('is a list of at least nine, each with a consequence', () => {
    expect(stillInternet.length).toBeGreaterThanOrEqual(9);
    expect(new Set(stillInternet.map(({ id }) => id)).size).toBe(stillInternet.length);
    for (const { what, consequence } of stillInternet) expect(consequence.length, what).toBeGreaterThan(0);
  });

  it('is documented where a document says that it stays there, and our own conclusion where none does', () => {
    const concluded = stillInternet.filter(({ source }) => sources[source].kind !== 'documentation');
    expect(concluded.map(({ id }) => id)).toEqual(['ipv6', 'data-gateway', 'telemetry-and-help']);
    for (const { id, source } of stillInternet) {
      // It lists what has to be reachable, and says nothing of the path.
      expect(source, id).not.toBe('required-addresses');
    }
  });

  it('tells both sides where Microsoft’s documents contradict each other on the content delivery network', () => {
    const [cdn] = stillInternet.filter(({ id }) => id === 'static-content');
    const told = new Set(cdn?.consequence.map(({ source }) => source));
    expect(told).toEqual(new Set(['architecture', 'required-addresses', 'm365-planning']));
  });

  it('says what cannot be attested, and what can', () => {
    expect(attestation.cannot.text).toMatch(/cannot be attested/);
    expect(attestation.can.text).toMatch(/list of exceptions/);
  });
});
