import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPaths } from '../build/build-paths.ts'
import { buildSite } from '../build/build-site.ts'
import { convertCaptures } from '../build/convert-captures.ts'
import { siteSize } from '../build/finish/file-budget.ts'
import { openStages, type StageCost } from '../process/stages.ts'

/** A build that is measured, from captures to the finished site. */
export interface BuildOnce {
  readonly root: string
  /** Holds the captures in `captures`, and gets all the rest. */
  readonly folder: string
  /** How many captures there are: each must become an article. */
  readonly captures: number
}

/** What a build took. */
export interface BuildCost {
  readonly articles: number
  readonly pages: number
  readonly stages: readonly StageCost[]
  /** Of the site. */
  readonly files: number
  readonly bytes: number
}

/** A process of its own, so that memory and start count: reads `BuildOnce` as JSON and writes `cost.json` into its folder. */
const { root, folder, captures }: BuildOnce = JSON.parse(readFileSync(0, 'utf8'))
const at = (name: string) => join(folder, name)
const stages = openStages(true)
await stages.run('convert', () =>
  convertCaptures(root, [
    ...['--captures', at('captures'), '--out', at('articles'), '--cache', at('converted')],
    // What it tells is for who curates; no part of a site depends on it, and peers have nothing like it.
    '--no-second-opinion',
  ]),
)
const paths = buildPaths(root, { articles: at('articles'), work: at('work'), out: at('site') })
const { articles, pages } = await buildSite({ paths, base: '/', say: console.log, stages })
await stages.close()
if (articles !== captures) throw new Error(`${captures} captures have become ${articles} articles`)
const { files, bytes } = siteSize(at('site'))
const cost: BuildCost = { articles, pages, stages: stages.costs, files, bytes }
writeFileSync(at('cost.json'), JSON.stringify(cost))
