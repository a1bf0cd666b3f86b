import { useEffect } from 'react';
import { textOfFile } from '../state/files';
import { useNetworkStore } from '../state/useNetwork';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, .code-field, [contenteditable]') !== null;

/** Opens files dropped on the page or pasted outside a field. Azure output goes to its own view. */
export function useDroppedFiles(): void {
  const store = useNetworkStore();
  useEffect(() => {
    const isTaken = () => store.getState().phase === 'open' && store.getState().view === 'azure';
    const open = async (file: File | undefined) => {
      const text = file && (await textOfFile(file));
      if (file && typeof text === 'string') store.getState().open({ text, fileName: file.name });
    };
    const onDragOver = (event: DragEvent) => {
      if (!isTaken() && event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (isTaken() || !file) return;
      event.preventDefault();
      void open(file);
    };
    const onPaste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files[0];
      if (isTaken() || !file || isField(event.target)) return;
      event.preventDefault();
      void open(file);
    };
    addEventListener('dragover', onDragOver);
    addEventListener('drop', onDrop);
    addEventListener('paste', onPaste);
    return () => {
      removeEventListener('dragover', onDragOver);
      removeEventListener('drop', onDrop);
      removeEventListener('paste', onPaste);
    };
  }, [store]);
}
