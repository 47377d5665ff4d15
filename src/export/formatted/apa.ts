import type { CslItem, CslName } from '../csl/csl-item.ts'
import { familyName } from '../csl/full-name.ts'
import { incompleteAuthors } from '../csl/incomplete-authors.ts'
import { initials } from './initials.ts'
import { issuedLabel } from './issued-label.ts'
import { sentence } from './sentence.ts'

/** A reference in the manner of APA, seventh edition, in plain text. */
export function apa(item: CslItem): string {
  const { author = [], title, type, 'container-title': container } = item
  const year = `(${issuedLabel(item) ?? 'n.d.'}).`
  const names = namesOf(author, item.note?.includes(incompleteAuthors) ?? false)
  return [
    ...(names === '' ? [sentence(title), year] : [sentence(names), year, sentence(title)]),
    ...(container === undefined
      ? []
      : [sentence(type === 'article-journal' ? container : `In ${container}`)]),
    ...addressOf(item),
  ].join(' ')
}

function namesOf(author: readonly CslName[], partial: boolean): string {
  const names = author.map((name) =>
    'literal' in name
      ? name.literal
      : [familyName(name), name.given && initials(name.given), name.suffix].filter(Boolean).join(', '),
  )
  if (partial) return [...names, 'et al.'].join(', ')
  // From 21 authors on, APA names the first 19 and the last.
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

function addressOf({ DOI, URL }: CslItem): string[] {
  if (DOI !== undefined) return [`https://doi.org/${DOI}`]
  return URL === undefined ? [] : [URL]
}
