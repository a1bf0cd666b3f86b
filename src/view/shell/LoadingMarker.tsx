/** Hidden placeholder for a lazily loaded part that has no visible space. */
export const LoadingMarker = () => <span className="loading" hidden />;
