import { pageKeys } from '../../content/keys';
import { KeyList } from './KeyList';

/** The keys of the page outside a lecture; loaded when they are asked for. */
export function PageKeys({ onClose }: { readonly onClose: () => void }) {
  return <KeyList groups={pageKeys} onClose={onClose} />;
}
