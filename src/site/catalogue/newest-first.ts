/** Things in the order of their years, newest first; those of one year keep their order, those without one come last. */
export function newestFirst<T extends { readonly year: number | null }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0)
}
