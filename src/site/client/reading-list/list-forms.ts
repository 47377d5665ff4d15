import { writeBibtex } from '../../../export/bibtex/write-bibtex.ts'
import type { CslItem } from '../../../export/csl/csl-item.ts'
import { writeCslJson } from '../../../export/csl-json/write-csl-json.ts'
import { formatReference, type ReferenceStyle } from '../../../export/formatted/format-reference.ts'
import { writeRis } from '../../../export/ris/write-ris.ts'
import { itemsOf, type ReadingList, writeList } from './reading-list.ts'

interface ListForm {
  readonly label: string
  /** How the file ends. */
  readonly extension: string
  readonly write: (list: ReadingList) => string
}

/** The forms in which a list is taken away; the last is the one that brings back everything. */
export const listForms: readonly ListForm[] = [
  { label: 'BibTeX', extension: 'bib', write: (list) => writeBibtex(itemsOf(list)) },
  { label: 'RIS', extension: 'ris', write: (list) => writeRis(itemsOf(list)) },
  { label: 'CSL-JSON', extension: 'json', write: (list) => writeCslJson(itemsOf(list)) },
  { label: 'References, APA', extension: 'txt', write: formatted('apa') },
  { label: 'References, IEEE', extension: 'txt', write: formatted('ieee') },
  { label: 'References, Chicago', extension: 'txt', write: formatted('chicago') },
  { label: 'Backup with notes', extension: 'lectern.json', write: writeList },
]

function formatted(style: ReferenceStyle): (list: ReadingList) => string {
  return (list) =>
    list.map(({ item }: { readonly item: CslItem }) => `${formatReference(item, style)}\n`).join('\n')
}
