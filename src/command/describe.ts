// npm run --silent describe -- FILE …
// Exits with 0 where something was read, with 1 where nothing was, and with 2 where a file cannot be opened or none
// is named.

import { describedFiles } from './described';

const { out, error, code } = describedFiles(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
