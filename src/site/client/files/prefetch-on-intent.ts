/** Files need not be fetched beforehand. */
export function prefetchOnIntent(): void {}
