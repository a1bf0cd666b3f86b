import { lazy, Suspense, useState } from 'react';
import { Loading } from '../../shell/Loading';

const AzureView = lazy(() => import('./AzureView').then(({ AzureView }) => ({ default: AzureView })));

/** Loaded when it is first asked for. Another view hides it and ends nothing: what was pasted is still known. */
export function AzureRoom({ isShown }: { readonly isShown: boolean }) {
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
