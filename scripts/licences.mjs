// Writes LICENSES-THIRD-PARTY.md: licences of all packages in the built page.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ name?: string, version: string, license: string, dev?: boolean, devOptional?: boolean, optional?: boolean }} LockedPackage */

const project = dirname(import.meta.dirname);
export const noticeFile = join(project, 'LICENSES-THIRD-PARTY.md');

/**
 * Excludes type declarations and optional packages, which are not in the page.
 * @param {Record<string, LockedPackage>} packages  of a package-lock.json
 */
export function shippedPackages(packages) {
  return Object.entries(packages)
    .filter(([folder, { dev, devOptional, optional }]) => folder && !dev && !devOptional && !optional)
    .map(([folder, locked]) => ({
      folder,
      ...locked,
      name: locked.name ?? folder.replace(/^.*node_modules\//, ''),
    }))
    .filter(({ name }) => !name.startsWith('@types/'))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** @param {string} folder */
function licenceText(folder) {
  const file = readdirSync(join(project, folder)).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name));
  if (!file) throw new Error(`${folder} brings no text of its licence`);
  return readFileSync(join(project, folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
}

export function notice() {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  const shipped = shippedPackages(packages);
  return [
    '# Third-party licences',
    'What the built page carries of others, and on what terms. `npm run licences` writes this file.',
    '| package | version | licence |\n| --- | --- | --- |\n'.concat(
      shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).join('\n'),
    ),
    ...shipped.flatMap(({ folder, name, version }) => [
      `## ${name} ${version}`,
      `\`\`\`text\n${licenceText(folder)}\n\`\`\``,
    ]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(noticeFile, notice());
