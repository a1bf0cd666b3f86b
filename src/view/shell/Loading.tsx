import { moreWords } from '../../content/controls';

const mark = { 'data-loading': '' };

/** Stands where a part of the page is being loaded. */
export const Loading = () => (
  <p className="loading" {...mark}>
    {moreWords.loading}
  </p>
);

/** Hidden placeholder for a lazily loaded part that has no visible space. */
export const LoadingMarker = () => <span {...mark} hidden />;

/** Whether anything within the element is still being loaded. */
export const isLoading = (within: ParentNode): boolean => within.querySelector('[data-loading]') !== null;
