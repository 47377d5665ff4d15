import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { absoluteAddress } from '../../export/absolute-address.ts'
import { type Gone, goneText } from '../../export/files/gone-file.ts'
import { isOffered } from '../../export/files/offered-files.ts'
import { addressKinds, addressOf, type Registered, type Registry } from '../../site/addresses/registry.ts'
import type { CatalogueMove } from '../../site/catalogue/catalogue.ts'
import { linkBelow } from '../../site/page-style.ts'
import type { Settings } from '../../site/settings.ts'
import { movedNotice } from '../../site/view/moved-notice.ts'

/** A site with all its pages and files, and what was published before it. */
export interface FilesRun {
  readonly folder: string
  readonly base: string
  readonly settings: Settings
  readonly moves: readonly CatalogueMove[]
  readonly registry: Registry
  /** The files that the site has now. */
  readonly present: readonly Registered[]
}

/**
 * Make sure that every file that was ever published beside a page still answers: what moved is at both addresses the
 * same, what was split or is gone says so in its own format. What the settings have turned off is published nowhere.
 *
 * @returns how many files were added to the site
 */
export function keepFiles(run: FilesRun): number {
  const names = Map.groupBy([...run.registry.files, ...run.present], ({ slug }) => slug)
  const moves = new Map(run.moves.map((move) => [move.from, move]))
  let kept = 0
  for (const kind of addressKinds) {
    const offered = [...new Set((names.get(kind) ?? []).map(({ key }) => key))].filter((name) =>
      isOffered(kind, name, run.settings),
    )
    const pages = kind === 'pages' ? ['/'] : run.registry[kind].map(({ slug }) => addressOf(kind, slug))
    for (const page of offered.length === 0 ? [] : new Set(pages)) {
      for (const name of offered) if (keepFile(page, name, moves.get(page), run)) kept++
    }
  }
  return kept
}

/** Whether a file was missing beside a page and has been put there. */
function keepFile(page: string, name: string, move: CatalogueMove | undefined, run: FilesRun): boolean {
  const file = join(run.folder, page, name)
  if (existsSync(file)) return false
  mkdirSync(dirname(file), { recursive: true })
  const [only, ...others] = move?.to ?? []
  const moved = only === undefined || others.length > 0 ? null : join(run.folder, only, name)
  if (moved !== null && existsSync(moved)) {
    copyFileSync(moved, file)
    return true
  }
  const text = goneText(name, goneOf(page, move, run))
  if (text === null) return false
  writeFileSync(file, text)
  return true
}

function goneOf(page: string, move: CatalogueMove | undefined, { base, settings }: FilesRun): Gone {
  const link = (path: string) => absoluteAddress(path, settings.address) ?? linkBelow(base, path)
  const { title, summary } = move === undefined ? nothingHere : movedNotice(move)
  return {
    address: link(page),
    title,
    reason: summary,
    see: (move?.to ?? [page]).map(link),
    language: settings.language,
    publisher: settings.title,
  }
}

/** A page that still stands, and lists nothing any more. */
const nothingHere = {
  title: 'Nothing is listed here any more',
  summary: 'The page still stands, but lists nothing at present.',
}
