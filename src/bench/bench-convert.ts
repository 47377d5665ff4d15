import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConvertCost, ConvertOnce } from './convert-once.ts'
import { syntheticCaptures } from './synthetic-captures.ts'

/** What converting a folder of captures took, as medians over the runs. */
export interface ConvertBench {
  readonly captures: number
  /** Bytes of an average capture. */
  readonly size: number
  readonly ways: readonly ({ readonly name: string } & ConvertCost)[]
}

/** Convert captures that are made up for it: in threads, in one, again without a change, and read and parsed alone. */
export function benchConvert(captures: number, runs: number): ConvertBench {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'))
  try {
    const { files, bytes } = writeCaptures(join(folder, 'captures'), captures)
    const workers = availableParallelism()
    const median = (name: string, change: Partial<ConvertOnce>, fresh: boolean) => ({
      name,
      ...medianCost(Array.from({ length: runs }, () => runOnce(folder, change, fresh))),
    })
    return {
      captures,
      size: Math.round(bytes / captures),
      ways: [
        median('read and parsed alone', { parseOnly: files }, true),
        median('converted in one thread', { workers: 1 }, true),
        median(`converted in ${workers} threads`, { workers }, true),
        median('unchanged', { workers }, false),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeCaptures(folder: string, count: number): { readonly files: string[]; readonly bytes: number } {
  mkdirSync(folder)
  const files: string[] = []
  let bytes = 0
  for (const { file, text } of syntheticCaptures(count)) {
    writeFileSync(join(folder, file), text)
    files.push(file)
    bytes += Buffer.byteLength(text)
  }
  return { files, bytes }
}

/** @param fresh whether what earlier runs left is removed first */
function runOnce(folder: string, change: Partial<ConvertOnce>, fresh: boolean): ConvertCost {
  const [out, cache] = [join(folder, 'out'), join(folder, 'cache')]
  if (fresh) for (const left of [out, cache]) rmSync(left, { recursive: true, force: true })
  const asked: ConvertOnce = {
    ...{ captures: join(folder, 'captures'), out, cache, workers: 1, parseOnly: null },
    ...change,
  }
  const script = join(import.meta.dirname, 'convert-once.ts')
  // The names of the captures can be more than an argument may hold.
  const told = execFileSync(process.execPath, [script], { input: JSON.stringify(asked), encoding: 'utf8' })
  return JSON.parse(told)
}

function medianCost(costs: readonly ConvertCost[]): ConvertCost {
  const median = (of: (cost: ConvertCost) => number) =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0
  return {
    seconds: median(({ seconds }) => seconds),
    processor: median(({ processor }) => processor),
    megabytes: median(({ megabytes }) => megabytes),
  }
}
