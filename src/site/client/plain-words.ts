/**
 * A query as the index reads it best: it would run the parts of a compound together, and holds them apart too.
 * Words in quotation marks stay as they are.
 *
 * @example
 * plainWords('state-of-the-art') // => 'state of the art'
 */
export function plainWords(query: string): string {
  const trimmed = query.trim()
  if (/^".+"$/.test(trimmed)) return trimmed
  return trimmed
    .replace(/(?<=[\p{L}\p{N}])[-‐‑–—/_.,:;]+(?=[\p{L}\p{N}])/gu, ' ')
    .replace(/[“”„"()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
