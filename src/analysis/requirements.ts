// What an organisation may have to show about a path.

export const requirements = ['in-transit', 'in-transit-and-at-rest', 'never-internet'] as const;
export type Requirement = (typeof requirements)[number];
