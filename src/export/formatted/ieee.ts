import type { CslItem, CslName } from '../csl/csl-item.ts'
import { familyName } from '../csl/full-name.ts'
import { incompleteAuthors } from '../csl/incomplete-authors.ts'
import { initials } from './initials.ts'
import { issuedLabel } from './issued-label.ts'
import { listOf } from './sentence.ts'

/** A reference in the manner of the IEEE, in plain text and without its number. */
export function ieee(item: CslItem): string {
  const { author = [], title, type, 'container-title': container, DOI, URL } = item
  const names = namesOf(author, item.note?.includes(incompleteAuthors) ?? false)
  const rest = [
    container === undefined ? null : type === 'article-journal' ? container : `in ${container}`,
    issuedLabel(item),
    DOI === undefined ? null : `doi: ${DOI}`,
  ].filter((piece) => piece !== null)
  // A title that brings its own end needs no comma.
  const comma = /[?!]$/.test(title) ? '' : rest.length > 0 ? ',' : '.'
  const online = DOI === undefined && URL !== undefined ? ` [Online]. Available: ${URL}` : ''
  const quoted = `“${title}${comma}”`
  return `${[...(names === '' ? [] : [`${names},`]), quoted, ...(rest.length > 0 ? [`${rest.join(', ')}.`] : [])].join(' ')}${online}`
}

function namesOf(author: readonly CslName[], partial: boolean): string {
  const names = author.map((name) =>
    'literal' in name
      ? name.literal
      : [name.given && initials(name.given), familyName(name), name.suffix].filter(Boolean).join(' '),
  )
  // From seven authors on, the IEEE names the first alone.
  if (names.length > 6) return `${names[0]} et al.`
  return partial ? `${names.join(', ')} et al.` : listOf(names, 'and')
}
