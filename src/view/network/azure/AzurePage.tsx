import { lazy, Suspense, useState } from 'react';
import { Loading } from '../../shell/Loading';

const AzureView = lazy(() => import('./AzureView').then(({ AzureView }) => ({ default: AzureView })));

/** Loads the Azure view on first use and keeps it mounted while hidden, so pasted text is kept. */
export function AzurePage({ isShown }: { readonly isShown: boolean }) {
  const [isWanted, setIsWanted] = useState(isShown);
  if (isShown && !isWanted) setIsWanted(true);
  if (!isWanted) return null;
  return (
    <div hidden={!isShown}>
      <Suspense fallback={<Loading />}>
        <AzureView />
      </Suspense>
    </div>
  );
}
