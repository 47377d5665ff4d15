import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { runConvert } from '../convert/run-convert.ts'

/** What a process is asked to measure: to convert captures, or only to read and parse them. */
export interface ConvertOnce {
  readonly captures: string
  readonly out: string
  readonly cache: string
  readonly workers: number
  /** Names of captures that are only read and parsed; null to convert all. */
  readonly parseOnly: readonly string[] | null
}

/** What one run took. */
export interface ConvertCost {
  readonly seconds: number
  /** Seconds of processor time, of all threads. */
  readonly processor: number
  /** The most memory the process ever had, in megabytes. */
  readonly megabytes: number
}

/** A process of its own, so that memory and warming up count: reads `ConvertOnce` as JSON and prints `ConvertCost`. */
const asked: ConvertOnce = JSON.parse(readFileSync(0, 'utf8'))
const started = performance.now()
if (asked.parseOnly) for (const file of asked.parseOnly) parseAlone(file, join(asked.captures, file))
else await runConvert({ ...asked, secondOpinion: false, tool: 'bench' })
const { user, system } = process.cpuUsage()
const cost: ConvertCost = {
  seconds: (performance.now() - started) / 1000,
  processor: (user + system) / 1e6,
  megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
}
console.log(JSON.stringify(cost))

/** What no converter can do without: the file read, and its markup parsed or its lines split. */
function parseAlone(file: string, path: string): unknown {
  const text = readFileSync(path, 'utf8')
  if (file.endsWith('.html')) return parse(text)
  return file.endsWith('.md') ? unified().use(remarkParse).use(remarkGfm).parse(text) : text.split('\n')
}
