import { cleanText } from '../../model/clean-text.ts'
import { type CslDate, type CslItem, type CslName, cslTypes } from './csl-item.ts'

type Fields = Readonly<Record<string, unknown>>

/** Texts that an item may have, each on one line. */
const texts = ['container-title', 'container-title-short', 'DOI', 'keyword', 'note'] as const

/**
 * Read CSL-JSON that may come from anywhere; what an item of ours does not have is left out.
 *
 * @throws {Error} with the place of the first thing that is no item
 */
export function parseCslItems(value: unknown): CslItem[] {
  if (!Array.isArray(value)) throw new Error('This is no list of citations: it should begin with `[`.')
  return value.map((one, at) => {
    if (!isFields(one)) throw new Error(`Entry ${at + 1} is no citation.`)
    const title = text(one['title'])
    if (title === null) throw new Error(`Entry ${at + 1} has no title.`)
    return parseItem(one, title, at)
  })
}

function parseItem(given: Fields, title: string, at: number): CslItem {
  const type = cslTypes.find((known) => known === given['type']) ?? 'document'
  const author = Array.isArray(given['author']) ? given['author'].flatMap(parseName) : []
  const [issued, accessed] = [parseDate(given['issued']), parseDate(given['accessed'])]
  const url = text(given['URL'])
  return {
    id: key(given['citation-key'] ?? given['id']) ?? `entry${at + 1}`,
    type,
    title,
    ...(author.length > 0 && { author }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...Object.fromEntries(
      texts.flatMap((name) => {
        const found = text(given[name])
        return found === null ? [] : [[name, found]]
      }),
    ),
    // Other addresses could run as code once they are links.
    ...(url !== null && /^https?:\/\//i.test(url) && { URL: url }),
  }
}

function parseName(given: unknown): CslName[] {
  if (!isFields(given)) return []
  const [family, literal] = [text(given['family']), text(given['literal'])]
  if (family === null) return literal === null ? [] : [{ literal }]
  const [first, particle, suffix] = ['given', 'non-dropping-particle', 'suffix'].map((name) =>
    text(given[name]),
  )
  return [
    {
      family,
      ...(first && { given: first }),
      ...(particle && { 'non-dropping-particle': particle }),
      ...(suffix && { suffix }),
    },
  ]
}

function parseDate(given: unknown): CslDate | null {
  const parts = isFields(given) && Array.isArray(given['date-parts']) ? given['date-parts'][0] : null
  if (!Array.isArray(parts)) return null
  const numbers = parts.map(Number).slice(0, 3)
  return numbers.length > 0 && numbers.every((part) => Number.isInteger(part) && part > 0)
    ? { 'date-parts': [numbers] }
    : null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && cleanText(value) !== '' ? cleanText(value) : null
}

/** Keys of others may hold what would end an entry. */
function key(value: unknown): string | null {
  const plain = String(value ?? '').replace(/[^A-Za-z0-9_:.-]/g, '')
  return plain === '' ? null : plain
}
