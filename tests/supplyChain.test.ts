import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notice, noticeFile, shippedPackages } from '../scripts/licences.mjs';

type Locked = {
  version: string;
  license: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
};

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
const packages: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;
const locked = Object.entries(packages).filter(([folder]) => folder !== '');

const permissive = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];
const forToolsToo = [...permissive, 'MIT-0', 'MIT OR Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0'];

describe('the packages this project stands on', () => {
  it('run nothing of their own when they are installed', () => {
    const withScript = locked.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional);
    expect(withScript.map(([folder]) => folder)).toEqual([]);
  });

  it('are locked to exact content and to no one server', () => {
    for (const [folder, { resolved }] of locked) expect(resolved, folder).toBeUndefined();
    expect(read('package-lock.json')).not.toMatch(/https?:\/\/[^"]*\.tgz/);
    const withoutHash = locked.filter(([, each]) => !('integrity' in each)).map(([folder]) => folder);
    expect(withoutHash).toEqual([]);
  });

  it('come under licences that this project has agreed to', () => {
    const others = locked.filter(([, { license }]) => !forToolsToo.includes(license));
    expect(others.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([]);
  });

  it('ask for nothing but the notice where the page carries them', () => {
    const others = shippedPackages(packages).filter(({ license }) => !permissive.includes(license));
    expect(others.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it('are few where the page carries them', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    expect(Object.keys(dependencies)).toEqual([
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-yaml',
      '@codemirror/language',
      '@codemirror/state',
      '@codemirror/view',
      '@fontsource-variable/hanken-grotesk',
      '@lezer/highlight',
      'react',
      'react-dom',
      'reactflow',
      'yaml',
      'zustand',
    ]);
  });

  it('are named with their licences in the notice, which is up to date', () => {
    expect(readFileSync(noticeFile, 'utf8')).toBe(notice());
    expect(notice()).toContain('| react | 19.');
    expect(notice()).toContain('| @xyflow/react | 12.');
    expect(notice()).not.toContain('| vite |');
  });
});
