import { type Arrived, bytesToRead, textOfBytes } from '../../store/azure/pasting';

export const filesIn = ({ files }: DataTransfer): readonly File[] => [...files];

/** A file that cannot be read, such as a folder, is as if it were empty. */
async function textOf(file: File): Promise<string> {
  try {
    return textOfBytes(await file.slice(0, bytesToRead).arrayBuffer());
  } catch {
    return '';
  }
}

/** In the order in which they were given. */
export const readFiles = (files: readonly File[]): Promise<readonly Arrived[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, text: await textOf(file) })));
