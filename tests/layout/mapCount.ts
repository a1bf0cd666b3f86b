// How many random networks the tests of maps lay out: MAPS says another number, 10000 for all that were ever looked at.

export const mapCount = Number(process.env.MAPS ?? 60);
