import { pageKeys } from '../../content/keys';
import { KeyList } from './KeyList';

/** Keys of the page outside a lecture; loaded on demand. */
export function PageKeys({ onClose }: { readonly onClose: () => void }) {
  return <KeyList groups={pageKeys} onClose={onClose} />;
}
