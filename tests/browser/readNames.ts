// Reads roles and names of a page as a screen reader lists them, and finds faults.

import type { Page } from '@playwright/test';

/** Roles that screen reader users pick from a list by name. */
const PICKED = /^(button|link|checkbox|switch|radio|tab|textbox|slider|combobox|region|dialog)$/;
const NAMED_ALIKE =
  /^(button|link|checkbox|switch|radio|tab|textbox|slider|combobox|region|dialog|group|radiogroup|tablist|tabpanel|list|table|img)$/;

type Line = { readonly depth: number; readonly role: string; readonly name: string; readonly url: string };

type InContext = Line & { readonly context: string };

/** Flattens the tree of roles and names. */
function linesOf(snapshot: string): readonly Line[] {
  const lines: Line[] = [];
  for (const text of snapshot.split('\n')) {
    const url = /^\s*- \/url: (.*)$/.exec(text)?.[1];
    const last = lines.at(-1);
    if (url && last) lines[lines.length - 1] = { ...last, url };
    const found = /^(\s*)- '?([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(text);
    if (found)
      lines.push({ depth: found[1]?.length ?? 0, role: found[2] ?? '', name: found[3] ?? '', url: '' });
  }
  return lines;
}

/** Adds to each line its named ancestors, which are read out with it. */
function inContext(lines: readonly Line[]): readonly InContext[] {
  const around: Line[] = [];
  return lines.map((line) => {
    while (around.length > 0 && (around.at(-1)?.depth ?? 0) >= line.depth) around.pop();
    const context = around.map(({ role, name }) => `${role} ${name}`).join(' > ');
    if (line.name !== '' && NAMED_ALIKE.test(line.role)) around.push(line);
    return { ...line, context };
  });
}

const said = ({ role, name, context }: InContext) => `${role} "${name}" in ${context || 'the page'}`;

/** Finds names that are missing, unspeakable, or shared where they must be distinct. */
export async function faultsOfNames(page: Page): Promise<readonly string[]> {
  const lines = inContext(linesOf(await page.locator('body').ariaSnapshot()));
  const picked = lines.filter(({ role }) => PICKED.test(role));
  const seen = new Map<string, string>();
  return [
    ...lines.filter(({ role }) => role === 'application').map((line) => `a trap: ${said(line)}`),
    ...picked.flatMap((line) => {
      const { role, name, url, context } = line;
      const key = `${context} > ${role} ${name}`;
      const before = seen.get(key);
      seen.set(key, url);
      if (name === '') return [`no name: ${said(line)}`];
      // Matches our lower-case hyphenated ids, and React's.
      if (/^[a-z]+(-[a-z0-9]+)+$|^[a-z]{1,4}\d$|^:r|«|^_r/.test(name)) return [`an id: ${said(line)}`];
      // Allow equal names only for links to one address.
      return before !== undefined && (role !== 'link' || before !== url) ? [`twice: ${said(line)}`] : [];
    }),
  ];
}
