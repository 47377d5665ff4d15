import { cleanText } from '../../model/clean-text.ts'
import type { CslDate, CslItem, CslType } from '../csl/csl-item.ts'
import { incompleteAuthors } from '../csl/incomplete-authors.ts'
import { bibtexName } from './bibtex-name.ts'
import { escapeLatex } from './escape-latex.ts'

const entryTypes: Readonly<Record<CslType, string>> = {
  'paper-conference': 'inproceedings',
  'article-journal': 'article',
  document: 'misc',
  'post-weblog': 'misc',
}

type Field = readonly [name: string, value: string | undefined | false]

/** Write things to cite as a BibTeX file in UTF-8. */
export function writeBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n')
}

function entry(item: CslItem): string {
  const fields = fieldsOf(item)
    .filter((field): field is readonly [string, string] => Boolean(field[1]))
    .map(([name, value]) => `  ${name} = {${value}},\n`)
  return `@${entryTypes[item.type]}{${item.id},\n${fields.join('')}}\n`
}

function fieldsOf(item: CslItem): Field[] {
  const { title, type, 'container-title': container, issued, accessed, note, keyword } = item
  return [
    // The second pair of braces keeps styles from changing capitals.
    ['title', `{${escapeLatex(title)}}`],
    ['author', authors(item)],
    [type === 'article-journal' ? 'journal' : 'booktitle', container && escapeLatex(container)],
    ['year', issued && String(issued['date-parts'][0]?.[0])],
    ['month', monthOf(issued)],
    ['doi', item.DOI && verbatim(item.DOI)],
    ['url', item.URL && verbatim(item.URL)],
    ['urldate', accessed && isoDate(accessed)],
    ['keywords', keyword && escapeLatex(keyword)],
    ['note', note && escapeLatex(note)],
  ]
}

function authors({ author, note }: CslItem): string | undefined {
  if (author === undefined) return undefined
  const names = author.map(bibtexName)
  return [...names, ...(note?.includes(incompleteAuthors) ? ['others'] : [])].join(' and ')
}

function monthOf(date: CslDate | undefined): string | undefined {
  const month = date?.['date-parts'][0]?.[1]
  return month === undefined ? undefined : String(month)
}

function isoDate({ 'date-parts': [parts = []] }: CslDate): string {
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
}

/** An address or identifier: programs take these as they stand, so only what ends a field is written otherwise. */
function verbatim(text: string): string {
  return cleanText(text).replace(/[\\{}\s]/g, (character) => encodeURIComponent(character))
}
