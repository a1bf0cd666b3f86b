import { lazy } from 'react';
import { pageWords } from '../../content/controls';
import { DialogButton } from './DialogButton';

const ShareDialog = lazy(() => import('./ShareDialog').then(({ ShareDialog }) => ({ default: ShareDialog })));

/** Button for the share dialog. */
export const ShareButton = () => (
  <DialogButton label={pageWords.share}>{(onClose) => <ShareDialog onClose={onClose} />}</DialogButton>
);
