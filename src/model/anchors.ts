import { slugify } from './slug.ts'

/**
 * A fragment made from a text that is not yet used in its article; it is added to those used.
 *
 * @example
 * uniqueAnchor('Graphs', new Set(['graphs'])) // => 'graphs-2'
 */
export function uniqueAnchor(text: string, used: Set<string>): string {
  const slug = slugify(text)
  let anchor = slug
  for (let n = 2; used.has(anchor); n++) anchor = `${slug}-${n}`
  used.add(anchor)
  return anchor
}
