// Why a line is not valid YAML, and what to do about it.

import type { SyntaxProblem } from '../text/message';

export const whyNotYaml: Readonly<Record<SyntaxProblem, string>> = {
  tab: 'a tab indents this line: use spaces.',
  indent: 'the indentation does not match: indent this line like its neighbours.',
  quote: 'this value begins with a character that has a meaning in YAML: put the value in quotes.',
  bracket: 'a bracket, a brace or a quote is not closed before this place: close it.',
  'open-quote': 'the quote that opens on this line is not closed: close it.',
  comma: 'a comma is missing: write one between two values.',
  colon:
    'a colon stands where none can: write one field on each line, and put a value with a colon in quotes.',
  'no-colon': 'a colon is missing on this line: write the name of a field, a colon, a space and the value.',
  'no-space':
    'a space is missing after the colon: write the name of a field, a colon, a space and the value.',
  key: 'this cannot be the name of a field: write a short word before the colon.',
  escape:
    'this backslash does not begin a valid escape: write the value without quotes, or in single quotes.',
  directive: 'lines that begin with % are not read: take this one out.',
  other: 'this does not fit here: look for a missing colon, quote or bracket on this line or the one before.',
};
