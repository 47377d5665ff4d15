import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { isOfShare, type PageShare } from '../../site/page-share.ts'
import { type PageKeys, type PageOrder, shownFile } from './page-order.ts'

/** A page that could be built; its key says what it shows, where that is known before it is built. */
interface Candidate {
  readonly pathname: string
  readonly cacheKey?: string
}

/**
 * Have Astro build some of the pages only, as the order says that `LECTERN_ORDER` names: of its share those
 * whose keys are other than they were. It waits until it is told that the order stands. The keys of all pages of the
 * share are noted beside the order.
 */
export function prerenderChosen(file: string | undefined = process.env['LECTERN_ORDER']): AstroIntegration {
  return {
    name: 'lectern-prerender-chosen',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (file === undefined) return
        setPrerenderer((standard) => ({
          ...standard,
          name: 'lectern:chosen',
          render: countRendered(standard.render),
          getStaticPaths: async () => {
            await told()
            const { share, of, kept }: PageOrder = JSON.parse(readFileSync(file, 'utf8'))
            // Pages are bundled, and share no variable with what is loaded beside them.
            process.env['LECTERN_SHARE'] = `${share}/${of}`
            const own = pagesOfShare(await standard.getStaticPaths(), { share, shares: of })
            writeFileSync(shownFile(file), JSON.stringify(keysOf(own)))
            return changedPages(own, kept)
          },
        }))
      },
    },
  }
}

/** Tell the process that started this one that all is ready, and wait for its answer. */
async function told(): Promise<void> {
  process.channel?.ref()
  process.send?.('ready')
  await once(process, 'message')
  process.channel?.unref()
}

/** After how many pages a process says that they are built. */
const step = 100

/** Astro's own lines on pages have no end. */
function countRendered<Given extends unknown[], Page>(
  render: (...given: Given) => Page,
): (...given: Given) => Page {
  let rendered = 0
  return (...given) => {
    rendered++
    if (rendered % step === 0) console.log(`\n${built}`)
    return render(...given)
  }
}

const built = `lectern: ${step} pages more`

/** How many pages a line of the output says have been built since the last that said so. */
export function pagesToldBy(line: string): number {
  return line === built ? step : 0
}

/** The pages of a share. */
export function pagesOfShare<T extends Candidate>(all: readonly T[], share: PageShare): T[] {
  return all.filter(({ pathname }) => isOfShare(addressOf(pathname), share))
}

/** The pages that would show something else than those that stand. */
export function changedPages<T extends Candidate>(pages: readonly T[], kept: PageKeys): T[] {
  return pages.filter(
    ({ pathname, cacheKey }) => cacheKey === undefined || kept[addressOf(pathname)] !== cacheKey,
  )
}

function keysOf(all: readonly Candidate[]): Record<string, string> {
  return Object.fromEntries(
    all.flatMap(({ pathname, cacheKey }) =>
      cacheKey === undefined ? [] : [[addressOf(pathname), cacheKey]],
    ),
  )
}

/** As records have it: with a slash at both ends. */
function addressOf(pathname: string): string {
  return `/${pathname.split('/').filter(Boolean).join('/')}/`
}
