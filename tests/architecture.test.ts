import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenRules, idleExemptions } from './houseRules';

const project = join(import.meta.dirname, '..');

function sourceFiles() {
  const names = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.(tsx?|css)$/.test(name))
    .map((name) => ({
      path: `src/${name.replaceAll('\\', '/')}`,
      text: readFileSync(join(project, 'src', name), 'utf8'),
    }));
}

describe('the house', () => {
  it('keeps its rules', () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(10);
    expect(brokenRules(files)).toEqual([]);
  });

  it('lets no file speak of the article that does not', () => {
    expect(idleExemptions(sourceFiles())).toEqual([]);
    expect(idleExemptions([])).toContain('src/store/tourScenes.ts');
  });
});

const planted: [path: string, text: string, rule: string][] = [
  ['src/model/a.ts', "import { trace } from '../routing/trace';", 'model may not import ../routing/trace'],
  ['src/model/a.ts', "import 'react';", 'model may not import the package react'],
  ['src/model/deep/a.ts', "import type { A } from '../../view/A';", 'model may not import ../../view/A'],
  ['src/routing/a.ts', "type A = import('../store/a').A;", 'routing may not import ../store/a'],
  ['src/routing/a.ts', "import { x } from 'zustand';", 'routing may not import the package zustand'],
  ['src/routing/a.ts', "import { x } from 'node:fs';", 'routing may not import the package node:fs'],
  ['src/analysis/a.ts', "const a = () => import('../content/a');", 'analysis may not import ../content/a'],
  ['src/analysis/a.ts', "import { x } from '../../tests/a';", 'analysis may not import ../../tests/a'],
  ['src/content/a.ts', "import { a } from '../model/a';", 'content may import only types from ../model/a'],
  [
    'src/content/a.ts',
    "import { type A, b } from '../analysis/a';",
    'content may import only types from ../analysis/a',
  ],
  ['src/content/a.ts', "import type { A } from '../store/a';", 'content may not import ../store/a'],
  ['src/store/a.ts', "import { a } from '../content/a';", 'store may not import ../content/a'],
  ['src/store/a.ts', "import { useState } from 'react';", 'store may not import the package react'],
  [
    'src/view/A.tsx',
    "import { assess } from '../analysis/assess';",
    'view may import only types from ../analysis/assess',
  ],
  ['src/view/A.tsx', "import { a } from '../routing/a';", 'view may import only types from ../routing/a'],
  ['src/view/A.tsx', "import '../main';", 'view may not import ../main'],
  ['src/view/A.tsx', "import { a } from '../networks/a';", 'view may not import ../networks/a'],
  ['src/analysis/a.ts', "import { a } from '../networks/a';", 'analysis may not import ../networks/a'],
  [
    'src/store/a.ts',
    "import { a } from '../networks/library/a';",
    'store may not import ../networks/library/a',
  ],
  ['src/networks/library/a.ts', "import { a } from '../../store/a';", 'library may not import ../../store/a'],
  ['src/view/A.tsx', "import { create } from 'zustand';", 'view may not import the package zustand'],
  ['src/view/A.tsx', "import { Handle } from 'reactflow';", 'view may not import the package reactflow'],
  [
    'src/view/A.tsx',
    "import 'reactflow/dist/style.css';",
    'view may not import the package reactflow/dist/style.css',
  ],
  [
    'src/view/canvas/drawing/A.tsx',
    "import { Handle } from 'reactflow';",
    'view may not import the package reactflow',
  ],
  ['src/main.tsx', "import { a } from './content/a';", 'main may not import ./content/a'],
  ['src/prerender.tsx', "import { a } from './content/a';", 'main may not import ./content/a'],
  ['src/view/A.tsx', "import '../prerender';", 'view may not import ../prerender'],
  ['src/shared/a.ts', "import 'react';", 'belongs to no layer'],
  ['src/view/A.tsx', 'const a = (name: string) => import(name);', 'imports an address that is computed'],
  ['src/view/a.ts', "export * from './b';", 'passes on what is in ./b'],
  ['src/view/a.ts', "export { b } from './b';", 'passes on what is in ./b'],
  ['src/view/A.tsx', 'export default function A() {}', 'has a default export'],
  ['src/model/a.ts', 'let a: any;', 'says any'],
  ['src/model/a.ts', 'const b = (a?: string) => a!.length;', 'says ! instead of checking'],
  ['src/model/a.ts', 'enum A { b }', 'has an enum'],
  ['src/model/a.ts', 'const a = 1 as unknown;', 'casts'],
  ['src/model/a.ts', 'class A {}', 'has a class'],
  ['src/model/a.ts', 'class A extends Component {}', 'has a class'],
  ['src/view/A.tsx', 'class A {}', 'has a class'],
  ['src/analysis/a.ts', 'const a = Math.random();', 'takes Math.random instead of an input'],
  ['src/store/a.ts', 'const a = Date.now();', 'takes Date.now instead of an input'],
  ['src/routing/utils.ts', '', 'has a name that says nothing'],
  ['src/view/hooks/a.ts', '', 'has a name that says nothing'],
  ['src/view/index.ts', '', 'has a name that says nothing'],
  ['src/view/a.css', 'a {}\n'.repeat(251), 'has 251 lines, more than 250'],
  ['src/model/a.ts', '// TODO: later', 'postpones something'],
  ['src/model/a.ts', "const a = 'azure-vnet';", 'names an element of the article: azure-vnet'],
  ['src/content/tour/a.ts', "const a = 'seattle';", 'names an element of the article: seattle'],
  ['src/analysis/a.ts', 'const a = { texas: 1 };', 'names an element of the article: texas'],
  ['src/content/a.ts', 'const a = `the line to PE 2`;', 'names an element of the article: the line to PE 2'],
  ['src/view/A.tsx', 'const a = <p>By PE 1.</p>;', 'names an element of the article: By PE 1.'],
  ['src/model/a.ts', 'const = 1;', 'does not parse'],
];

const allowed: [path: string, text: string][] = [
  ['src/routing/a.ts', "import { a } from '../model/a'; import { b } from './b';"],
  ['src/content/a.ts', "import type { A } from '../model/a'; import { type B } from '../analysis/b';"],
  ['src/store/a.ts', "import { createStore } from 'zustand/vanilla'; import * as z from 'zustand';"],
  ['src/store/urlCodec.ts', 'const a = (b: unknown) => b as string;'],
  ['src/view/A.tsx', "import { useState } from 'react'; import './a.css'; import { a } from '../store/a';"],
  ['src/view/A.tsx', "import type { Assessment } from '../analysis/assess'; const a = ['b'] as const;"],
  ['src/view/A.tsx', "const a = () => import('./b'); const now = performance.now();"],
  ['src/view/page/Boundary.tsx', 'class Boundary extends Component {}'],
  ['src/view/canvas/flow/A.tsx', "import { Handle } from 'reactflow'; import 'reactflow/dist/style.css';"],
  ['src/main.tsx', "import { createRoot } from 'react-dom/client'; import { App } from './view/App';"],
  ['src/view/A.tsx', "import { a } from '../networks/library/a';"],
  ['src/networks/library/a.ts', "import { a } from '../../content/sources';"],
  ['src/content/tour/offices.ts', "const a = 'seattle';"],
  ['src/networks/texasSeattle/a.ts', "const a = 'Seattle';"],
  ['src/model/peeringLocations.ts', "const a = ['Seattle'];"],
  ['src/analysis/a.ts', "const a = ['primary', 'internet', 'circuit'];"],
  ['src/view/a.css', 'a {}\n'.repeat(250)],
];

describe('the rules', () => {
  for (const [path, text, rule] of planted)
    it(`find that ${path} ${rule}`, () => {
      const found = brokenRules([{ path, text }]);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`${path} ${rule}`);
    });

  for (const [path, text] of allowed)
    it(`leave ${path} alone: ${text.split('\n', 1)[0]}`, () => {
      expect(brokenRules([{ path, text }])).toEqual([]);
    });
});

describe('folders', () => {
  const files = [
    { path: 'src/view/page/a.ts', text: "import { b } from '../share/b';" },
    { path: 'src/view/share/b.ts', text: "import type { c } from '../tour/c';" },
    { path: 'src/view/tour/c.ts', text: '' },
  ];

  it('import each other in one direction', () => {
    expect(brokenRules(files)).toEqual([]);
  });

  it('are named where they import each other in a circle', () => {
    const back = { path: 'src/view/tour/d.ts', text: "const a = () => import('../page/a');" };
    expect(brokenRules([...files, back])).toEqual([
      'src/view/page imports itself through other folders',
      'src/view/share imports itself through other folders',
      'src/view/tour imports itself through other folders',
    ]);
  });
});
