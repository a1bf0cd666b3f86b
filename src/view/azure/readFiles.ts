import { type Arrived, bytesToRead, textOfBytes } from '../../store/azure/pasting';

export const filesIn = ({ files }: DataTransfer): readonly File[] => [...files];

/** Reads an unreadable file, such as a folder, as empty. */
async function textOf(file: File): Promise<string> {
  try {
    return textOfBytes(await file.slice(0, bytesToRead).arrayBuffer());
  } catch {
    return '';
  }
}

/** Keeps the order of the files. */
export const readFiles = (files: readonly File[]): Promise<readonly Arrived[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, text: await textOf(file) })));
