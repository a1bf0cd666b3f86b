/** Stands unseen for what has no room of its own until it is there. */
export const Arriving = () => <span className="loading" hidden />;
