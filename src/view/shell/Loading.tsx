import { moreWords } from '../../content/controls';

const mark = { 'data-loading': '' };

/** Placeholder for a part that is loading. */
export const Loading = () => (
  <p className="loading" {...mark}>
    {moreWords.loading}
  </p>
);

/** Hidden placeholder for a lazily loaded part that has no visible space. */
export const LoadingMarker = () => <span {...mark} hidden />;

/** Checks whether anything within the element is loading. */
export const isLoading = (within: ParentNode): boolean => within.querySelector('[data-loading]') !== null;
