// The roles and names of a page as a screen reader lists them, and what would be wrong with them.

import type { Page } from '@playwright/test';

/** Roles whose elements a reader picks from a list by their names alone. */
const PICKED = /^(button|link|checkbox|switch|radio|tab|textbox|slider|combobox|region|dialog)$/;
const NAMED_ALIKE =
  /^(button|link|checkbox|switch|radio|tab|textbox|slider|combobox|region|dialog|group|radiogroup|tablist|tabpanel|list|table|img)$/;

type Line = { readonly depth: number; readonly role: string; readonly name: string; readonly url: string };

type InContext = Line & { readonly context: string };

/** The tree of roles and names, flat. */
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

/** Each line with the named ones around it, which are read out with it. */
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

/** Names that are missing, that nobody would say, or that two things have where one would have to tell them apart. */
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
      // Ids are in lower case and hyphenated, or of React's making.
      if (/^[a-z]+(-[a-z0-9]+)+$|^[a-z]{1,4}\d$|^:r|«|^_r/.test(name)) return [`an id: ${said(line)}`];
      // One name for one place is right; for two places it is not.
      return before !== undefined && (role !== 'link' || before !== url) ? [`twice: ${said(line)}`] : [];
    }),
  ];
}
