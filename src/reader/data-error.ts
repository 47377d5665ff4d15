/** What is wrong with published data, in words for whoever reads it. */
export class DataError extends Error {}
