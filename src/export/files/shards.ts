/** The largest file that is written: some hosts refuse 50 MB, and many programs are slow well before. */
export const largestShard = 45_000_000

/**
 * Texts joined to as few files as their size allows, each whole.
 *
 * @param length how many bytes a file may have, as far as its pieces allow
 */
export function shards(pieces: Iterable<string>, length: number = largestShard): string[] {
  const files: string[][] = []
  let room = 0
  for (const piece of pieces) {
    const size = Buffer.byteLength(piece)
    if (files.length === 0 || size > room) {
      files.push([])
      room = length
    }
    files.at(-1)?.push(piece)
    room -= size
  }
  return files.map((file) => file.join(''))
}

/**
 * The name of one of several files.
 *
 * @example
 * shardName('papers', 0, 'bib') // => 'papers.bib'
 * shardName('papers', 1, 'bib') // => 'papers-2.bib'
 */
export function shardName(name: string, at: number, form: string): string {
  return at === 0 ? `${name}.${form}` : `${name}-${at + 1}.${form}`
}
