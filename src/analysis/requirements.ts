// Requirements an organisation may have for a path.

export const requirements = ['in-transit', 'in-transit-and-at-rest', 'never-internet'] as const;
export type Requirement = (typeof requirements)[number];
