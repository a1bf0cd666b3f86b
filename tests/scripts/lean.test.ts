import { describe, expect, it } from 'vitest';
import { withoutUnreached } from '../../scripts/lean.mjs';

describe('what is left out of a package', () => {
  it('is replaced where it is declared, as a function or as a value, and nothing else is touched', () => {
    const code =
      'function drag() { return 1; }\nconst kinds = { a: drag };\nexport const kept = [drag, kinds];\n';
    expect(withoutUnreached(code, { drag: '() => null', kinds: '{}' })).toBe(
      'const drag = () => null;\nconst kinds = {};\nexport const kept = [drag, kinds];\n',
    );
  });

  it('ends the build when the package no longer has it', () => {
    expect(() => withoutUnreached('function drag() {}', { drag: '{}', pan: '{}', zoom: '{}' })).toThrow(
      'no longer declares pan, zoom',
    );
  });

  it('includes the names for developers’ tools', () => {
    expect(withoutUnreached("A.displayName = 'A';\nA();", {})).toBe('\nA();');
  });
});
