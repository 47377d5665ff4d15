import { writeBibtex } from '../bibtex/write-bibtex.ts'
import type { CslItem } from '../csl/csl-item.ts'
import { writeCslJson } from '../csl-json/write-csl-json.ts'
import type { ExportSource } from '../export-source.ts'
import { writeRis } from '../ris/write-ris.ts'
import type { SiteFile } from '../site-file.ts'
import { unlessStanding } from '../standing.ts'

/** The forms in which citations are taken away, by the end of the file's name. */
const citationForms: Readonly<Record<'bib' | 'ris' | 'json', (items: readonly CslItem[]) => string>> = {
  bib: writeBibtex,
  ris: writeRis,
  json: writeCslJson,
}

/** The citation of every paper and article, beside its page: `/papers/x/cite.bib`. */
export function* citationFiles(source: Pick<ExportSource, 'citations' | 'standing'>): Generator<SiteFile> {
  for (const [path, item] of source.citations)
    yield* unlessStanding(
      source,
      `citation ${path}`,
      () => item,
      () => filesOf(path, item),
    )
}

function filesOf(path: string, item: CslItem): SiteFile[] {
  return Object.entries(citationForms).map(([form, write]) => ({
    path: `${path}cite.${form}`,
    text: write([item]),
  }))
}
