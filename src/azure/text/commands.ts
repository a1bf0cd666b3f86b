// Finds commands between outputs: only they identify a route table.

export type Command = {
  readonly text: string;
  readonly line: number;
};

/** A shell prompt and the text after it. */
const prompts = [
  /^PS\s+[^>\n]*>\s?(.*)$/,
  /^[A-Za-z]:\\[^>\n]*>\s?(.*)$/,
  /^[\w.-]+@[\w.-]+(?::|\s)[^$#%\n]*[$#%]\s?(.*)$/,
  /^\[[\w.-]+@[\w.-]+[^\]]*\][$#]\s?(.*)$/,
  /^[\w.-]+ \[ [^\]]* \][$#]\s?(.*)$/,
  /^\u279c\s+\S+\s+(.*)$/,
  /^(?:\([\w.-]+\)\s*)?[$%>❯]\s(.*)$/,
];

/** Lowercase and followed by a word: "AZ" also ends the names of gateways. */
const programs =
  /^(?:sudo\s+)?(?:(?:az|terraform|tofu|bicep)\s+[a-z-]|(?:Get-Az|Export-Az|Invoke-AzRest|Search-AzGraph)\w*(?:\s|$)|\$\w+\s*=\s*Get-Az)/;

export const isFence = (line: string): boolean => /^\s*(?:```|~~~)[\w+-]*\s*$/.test(line);

/** The text after a prompt; undefined where there is no prompt. */
export function behindPrompt(line: string): string | undefined {
  for (const prompt of prompts) {
    const [, rest] = prompt.exec(line.trim()) ?? [];
    if (rest !== undefined) return rest.trim();
  }
  return undefined;
}

/** The command of a line, with or without a prompt before it. An empty prompt is an empty command. */
export function commandIn(line: string): string | undefined {
  const behind = behindPrompt(line);
  if (behind !== undefined) return behind;
  const text = line.trim();
  return programs.test(text) ? text : undefined;
}

/** The value of an option: `--path primary`, `--path=primary`, `-DevicePath Primary`. */
export function optionOf(command: string, ...names: readonly string[]): string | undefined {
  const words = command.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  const plain = words.map((word) => word.replace(/^["']|["']$/g, ''));
  for (const [index, word] of plain.entries()) {
    const [name = '', value] = word.split('=', 2);
    if (!names.some((each) => each.toLowerCase() === name.toLowerCase())) continue;
    return value ?? plain[index + 1];
  }
  return undefined;
}
