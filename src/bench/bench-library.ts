import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../process/command-error.ts'
import { processorTime } from '../process/processor-time.ts'
import type { StageCost } from '../process/stages.ts'
import { type MemoryWatch, watchMemory } from '../process/watch-memory.ts'
import type { BuildCost, BuildOnce } from './build-once.ts'
import { type Peer, type PeerFolders, peers } from './peers.ts'
import { syntheticCapture } from './synthetic-captures.ts'

/** What is to be measured. */
export interface LibraryBench {
  readonly root: string
  /** Numbers of articles. */
  readonly sizes: readonly number[]
  readonly runs: number
  /** Whether articles name papers, which have pages then, as their authors and topics have. */
  readonly papers: boolean
  readonly folders: PeerFolders
  readonly say: (line: string) => void
}

/** What a process and all it started took, as a median over the runs. */
export type RunCost = Omit<StageCost, 'stage'>

/** What a library of a size took. */
export interface SizeCost {
  readonly articles: number
  readonly papers: boolean
  readonly pages: number
  /** Of the site, and how large they are. */
  readonly files: number
  readonly bytes: number
  readonly runs: number
  /** From nothing to the finished site. */
  readonly cold: RunCost
  /** After a sentence of one capture was changed. */
  readonly edited: RunCost
  /** The stages of the build from nothing. */
  readonly stages: readonly StageCost[]
  readonly editedStages: readonly StageCost[]
  readonly peers: readonly (RunCost & { readonly name: string })[]
}

/** The machine that figures are of. */
export function machineLine(): string {
  const load = loadavg()[0]?.toFixed(1)
  return `${cpus()[0]?.model}, ${availableParallelism()} processors, load ${load}; Node ${process.version}`
}

/** Build libraries of several sizes, side by side with what other generators take for the same articles. */
export async function benchLibrary({ root, sizes, ...asked }: LibraryBench): Promise<SizeCost[]> {
  const memory = watchMemory(false)
  try {
    return sizes.map((size) => benchSize(size, { root, ...asked }, memory))
  } finally {
    await memory.close()
  }
}

function benchSize(
  size: number,
  { root, runs, papers, folders, say }: Omit<LibraryBench, 'sizes'>,
  memory: MemoryWatch,
): SizeCost {
  const folder = join(root, 'dist.bench', `${size}-${papers ? 'papers' : 'plain'}`)
  rmSync(folder, { recursive: true, force: true })
  for (let place = 0; place < size; place++) putCapture(folder, place, size, papers)
  const rivals = peers(root, folders).filter(({ command }) => command !== null)
  const roomOf = ({ name, room }: Peer) => room ?? join(folder, 'peers', name)
  for (const peer of rivals) peer.prepare(roomOf(peer), size)
  const cold: Run[] = []
  const edited: Run[] = []
  const others = new Map<string, RunCost[]>()
  for (let run = 1; run <= runs; run++) {
    for (const left of ['articles', 'converted', 'work', 'site'])
      rmSync(join(folder, left), { recursive: true, force: true })
    putCapture(folder, 0, size, papers)
    cold.push(build({ root, folder, captures: size }, memory))
    editCapture(folder, size, papers)
    edited.push(build({ root, folder, captures: size }, memory))
    for (const peer of rivals) {
      const costs = others.get(peer.name) ?? []
      costs.push(runPeer(peer, roomOf(peer), memory))
      others.set(peer.name, costs)
    }
    say(
      `${size} articles, run ${run} of ${runs}: ${cold.at(-1)?.cost.seconds.toFixed(1)} s, after a change ${edited.at(-1)?.cost.seconds.toFixed(1)} s, the folders of the former site gone ${edited.at(-1)?.removal.toFixed(1)} s later`,
    )
  }
  for (const left of [folder, ...rivals.map(roomOf)]) rmSync(left, { recursive: true, force: true })
  return {
    articles: size,
    papers,
    pages: cold[0]?.built.pages ?? 0,
    files: cold[0]?.built.files ?? 0,
    bytes: cold[0]?.built.bytes ?? 0,
    runs,
    cold: median(cold.map(({ cost }) => cost)),
    edited: median(edited.map(({ cost }) => cost)),
    stages: medianStages(cold),
    editedStages: medianStages(edited),
    peers: Array.from(others, ([name, costs]) => ({ name, ...median(costs) })),
  }
}

function putCapture(folder: string, place: number, size: number, papers: boolean): string {
  const { file, text } = syntheticCapture(place, size, papers)
  const path = join(folder, 'captures', file)
  mkdirSync(join(folder, 'captures'), { recursive: true })
  writeFileSync(path, text)
  return path
}

function editCapture(folder: string, size: number, papers: boolean): void {
  const path = putCapture(folder, 0, size, papers)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/\. /, '. A sentence that was not there before. '))
}

interface Run {
  readonly cost: RunCost
  readonly built: BuildCost
  /** Seconds until the former site was gone, which a process that outlives the build takes away. */
  readonly removal: number
}

function build(asked: BuildOnce, memory: MemoryWatch): Run {
  const script = join(import.meta.dirname, 'build-once.ts')
  const cost = measure([process.execPath, script], asked.root, memory, JSON.stringify(asked))
  const built: BuildCost = JSON.parse(readFileSync(join(asked.folder, 'cost.json'), 'utf8'))
  return { cost, built, removal: waitForRemoval(join(asked.folder, 'work', 'gone')) }
}

/** Wait until the former site is gone, which must not burden what is measured next. */
function waitForRemoval(room: string): number {
  const [started, step, most] = [performance.now(), 50, 10 * 60_000]
  const clock = new Int32Array(new SharedArrayBuffer(4))
  while (existsSync(room) && performance.now() - started < most) Atomics.wait(clock, 0, 0, step)
  return (performance.now() - started) / 1000
}

function runPeer({ command, leaves }: Peer, folder: string, memory: MemoryWatch): RunCost {
  for (const left of leaves) rmSync(join(folder, left), { recursive: true, force: true })
  return measure(command ?? [], folder, memory)
}

/** Run a command to its end, as a whole process. */
function measure(
  [command = '', ...args]: readonly string[],
  folder: string,
  memory: MemoryWatch,
  input = '',
): RunCost {
  memory.reset()
  const before = { seconds: performance.now() / 1000, processor: processorTime() }
  const { status, stderr } = spawnSync(command, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new CommandError(`${command} ${args.join(' ')} failed\n${stderr}`)
  return {
    seconds: performance.now() / 1000 - before.seconds,
    processor: processorTime() - before.processor,
    ...memory.peaks(),
  }
}

function medianStages(runs: readonly Run[]): StageCost[] {
  const names = runs[0]?.built.stages.map(({ stage }) => stage) ?? []
  return names.map((stage) => ({
    stage,
    ...median(runs.flatMap(({ built }) => built.stages.filter((one) => one.stage === stage))),
  }))
}

function median(costs: readonly RunCost[]): RunCost {
  const middle = (of: (cost: RunCost) => number) =>
    costs.map(of).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0
  return {
    seconds: middle(({ seconds }) => seconds),
    processor: middle(({ processor }) => processor),
    process: middle(({ process }) => process ?? 0),
    tree: middle(({ tree }) => tree ?? 0),
  }
}
