/** What Zotero takes from a context object of a list. */
export interface CoinsItem {
  readonly type: string | undefined
  readonly title: string | undefined
  readonly container: string | undefined
  readonly date: string | undefined
  readonly creators: readonly { readonly first?: string; readonly last: string }[]
}

/** Types of the format for books by genre; in the format for journals the genre is not looked at. */
const genres: Readonly<Record<string, string>> = {
  bookitem: 'bookSection',
  conference: 'conferencePaper',
  proceeding: 'conferencePaper',
  report: 'report',
  document: 'document',
}

const inContainer = new Set(['conferencePaper', 'journalArticle', 'bookSection'])

/**
 * Read a context object by the rules that `parseContextObject` of zotero/utilities (openurl.js) follows: the pairs are
 * divided as they stand, a plus sign is a space even where it is escaped, and the format decides on the type.
 */
export function readCoins(text: string): CoinsItem {
  const pairs = text.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=')
    return [name, decodeURIComponent(value.replace(/\+|%2B/gi, ' '))] as const
  })
  const all = (name: string) => pairs.filter(([other]) => other === name).map(([, value]) => value)
  const one = (name: string) => all(name)[0]
  const format = one('rft_val_fmt')?.split(':').at(-1)
  const type = format === 'journal' ? 'journalArticle' : (genres[one('rft.genre') ?? ''] ?? 'book')
  const container = type === 'journalArticle' ? one('rft.jtitle') : one('rft.btitle')
  return {
    type,
    title: inContainer.has(type) ? one('rft.atitle') : one('rft.title'),
    container: inContainer.has(type) ? container : undefined,
    date: one('rft.date'),
    creators: all('rft.au').map(readName),
  }
}

/** With a comma the family name stands before it; without, it is the last word. */
function readName(name: string): CoinsItem['creators'][number] {
  const [last = '', first] = name.includes(',')
    ? name.split(/,\s*/)
    : [name.split(' ').at(-1), name.split(' ').slice(0, -1).join(' ')]
  return { ...(first && { first }), last }
}
