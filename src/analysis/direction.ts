/** One half of the conversation: from the office to the service, or back. */
export const directions = ['request', 'reply'] as const;
export type Direction = (typeof directions)[number];
