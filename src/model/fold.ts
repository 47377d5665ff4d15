/**
 * A title or name reduced to what identifies it: compatibility forms, case, marks and punctuation folded away.
 *
 * @example
 * foldKey('Cold Brew: Distilling “graph” nodes.') // => 'cold brew distilling graph nodes'
 * foldKey('Cédric Archambeau')                    // => 'cedric archambeau'
 */
export function foldKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
