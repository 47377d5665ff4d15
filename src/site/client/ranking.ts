/** How much the fields of a record count; those not told count once. */
export const metaWeights: Readonly<Record<string, number>> = { title: 8, authors: 4, also: 6, detail: 0 }

/** How the index ranks: names count more than what is said about them, and a short record no more than a long one. */
export const ranking = { termFrequency: 0.6, pageLength: 0.9, metaWeights }

/** How many words a passage has that shows where something was found. */
export const passageLength = 28
