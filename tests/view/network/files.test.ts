import { expect, it } from 'vitest';
import { textOfFile } from '../../../src/view/network/state/files';

const read = (bytes: Uint8Array | string) => textOfFile(new File([Uint8Array.from(Buffer.from(bytes))], 'x'));

it('reads a file in any encoding that a description comes in, and no picture', async () => {
  const text = 'network: Zürich\nversion: 1\n';
  expect(await read(text)).toBe(text);
  expect(await read(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
  expect(await read(Buffer.from(text, 'latin1'))).toBe(text.replace('ü', '\ufffd'));
  expect(await read(Uint8Array.from({ length: 300 }, (_, index) => 128 + (index % 128)))).toBeNull();
  expect(await read('\u0089PNG\r\n\0\0')).toBeNull();
  expect(await read('a'.repeat(1024 * 1024 + 1))).toBeNull();
});
