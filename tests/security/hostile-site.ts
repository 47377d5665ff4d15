import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSite } from '../../src/build/build-site.ts'
import { runConvert } from '../../src/convert/run-convert.ts'
import { libraryPaths } from '../reliability/library.ts'
import { payloads } from './payloads.ts'

/**
 * Build in a folder a site of captures that hold the payloads wherever a capture, its sidecar and the vocabulary can.
 *
 * @returns the folder of the site
 */
export async function buildHostileSite(folder: string): Promise<string> {
  const paths = { ...libraryPaths(folder), vocabulary: join(folder, 'vocabulary') }
  const captures = join(folder, 'captures')
  for (const made of [captures, paths.vocabulary]) mkdirSync(made)
  const quoted = (text: string) => JSON.stringify(text)
  for (const [at, payload] of payloads.entries()) {
    // The name of the file, the title and the rest of the sidecar, a heading, a paper, its authors, and prose.
    const name = `${at} ${payload.replace(/[/\0\n]/g, ' ').slice(0, 60)}`.replace(/\.[^.]*$/, '')
    writeFileSync(
      join(captures, `${name}.txt`),
      `Papers ${at}\n\nOur papers at ICML 2023 speak of ${payload} at length.\n\nT${at}x ${payload}\n\nNoise ${payload} that pays\nAnn Lee, Bo Li\n`,
    )
    writeFileSync(
      join(captures, `${name}.yaml`),
      `title: ${quoted(`Title ${at} ${payload}`)}\nstandfirst: ${quoted(`Standfirst ${payload}`)}\nlicense: ${quoted(payload)}\npapers:\n  - {add: ${quoted(`Added ${at} ${payload}`)}, authors: [${quoted(`Cy ${payload}`)}]}\n`,
    )
  }
  // A letter and a number of its own keep the names of topics apart, which punctuation does not.
  const entries = payloads.map(
    (payload, at) => `- {id: topic-${at}, label: ${quoted(`T${at}x ${payload}`)}}\n`,
  )
  writeFileSync(join(paths.vocabulary, 'topics.yaml'), entries.join(''))
  const run = await runConvert({
    captures,
    out: paths.articles,
    tool: 'test',
  })
  assert.ok((run.totals?.converted ?? 0) > 200, run.text)
  await buildSite({ paths, base: '/', say: () => {} })
  return paths.out
}
