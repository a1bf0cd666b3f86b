// Failure detection at both ends of a connection: by Microsoft's BGP hold time, by the lowest hold time a
// customer can set, by BFD, or by the port going down.

export const detectionClocks = ['hold-180', 'hold-10', 'bfd', 'link-down'] as const;
export type DetectionClock = (typeof detectionClocks)[number];
