/**
 * A title or name reduced to what identifies it: compatibility forms, case, marks and punctuation folded away.
 *
 * @example
 * foldKey('Cold Brew: Distilling “graph” nodes.') // => 'cold brew distilling graph nodes'
 * foldKey('Cédric Archambeau')                    // => 'cedric archambeau'
 */
export function foldKey(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z\d]+(?: [a-z\d]+)*$/.test(lower)) return lower
  // Most other texts hold nothing but ASCII letters and the quotes that are left out.
  const letters = /[^\0-\x7f‘’]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text
  return letters
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
