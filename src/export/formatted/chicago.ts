import type { CslItem, CslName } from '../csl/csl-item.ts'
import { familyName, fullName } from '../csl/full-name.ts'
import { incompleteAuthors } from '../csl/incomplete-authors.ts'
import { issuedLabel } from './issued-label.ts'
import { listOf, sentence } from './sentence.ts'

/** A reference in the manner of the Chicago author-date style, in plain text. */
export function chicago(item: CslItem): string {
  const { author = [], title, type, 'container-title': container, DOI, URL } = item
  const year = sentence(issuedLabel(item) ?? 'n.d.')
  const names = namesOf(author, item.note?.includes(incompleteAuthors) ?? false)
  const quoted = `“${sentence(title)}”`
  return [
    ...(names === '' ? [quoted, year] : [sentence(names), year, quoted]),
    ...(container === undefined
      ? []
      : [sentence(type === 'article-journal' ? container : `In ${container}`)]),
    ...(DOI !== undefined ? [`https://doi.org/${DOI}.`] : URL !== undefined ? [`${URL}.`] : []),
  ].join(' ')
}

function namesOf([first, ...others]: readonly CslName[], partial: boolean): string {
  if (first === undefined) return ''
  const names = [invertedName(first), ...others.map(fullName)]
  // From eleven authors on, Chicago names the first seven.
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`
  if (partial) return `${names.join(', ')}, et al.`
  // The first name has a comma of its own, so that two need one more.
  return names.length === 2 ? names.join(', and ') : listOf(names, 'and')
}

function invertedName(name: CslName): string {
  if ('literal' in name) return name.literal
  return [familyName(name), name.given, name.suffix].filter(Boolean).join(', ')
}
