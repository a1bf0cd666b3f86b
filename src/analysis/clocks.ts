// How the routers at both ends of a connection watch over it: by the hold time of BGP as Microsoft sets it, by the
// lowest one a customer can bring it down to, by BFD, or by the port that goes down.

export const detectionClocks = ['hold-180', 'hold-10', 'bfd', 'link-down'] as const;
export type DetectionClock = (typeof detectionClocks)[number];
