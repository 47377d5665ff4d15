import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { checkConversion } from './check-conversion.ts'
import { keepInput, readInputs } from './corpus.ts'
import { damaged, damages, type Input } from './damage.ts'
import { watchBlocks } from './reached-blocks.ts'
import { seedInputs } from './seed-inputs.ts'

/** Inputs tried between two looks at the corpus. */
const inputsInRound = 25

/** Processor time in milliseconds that no input may take, be it twice converted and rendered. */
const longestTime = 10_000

const nothing: Input = { file: 'capture.txt', bytes: '' }

/** What a round of the fuzzer came to. */
export interface Round {
  readonly tried: number
  readonly corpus: number
  /** The file of the input that failed, made as small as could be, and what it failed at. */
  readonly find: { readonly file: string; readonly message: string } | null
}

/**
 * Fuzz round by round, without end. Inputs that reach blocks of code not reached before join the corpus; the round
 * ends early with one that fails.
 *
 * @param folder holds `corpus`, `finds`, and in `trying` the input that is being tried
 * @param first seed of the first round; with the same corpus it tries the same inputs
 */
export function* fuzzRounds(folder: string, first: number): Generator<Round, never> {
  const blocks = watchBlocks(['/src/convert/', '/src/mdx/', '/src/model/'])
  const corpus = [...seedInputs(), ...readInputs(join(folder, 'corpus'))]
  let tried = 0
  const attempt = (input: Input) => {
    tried++
    keepOnly(join(folder, 'trying'), input)
    checkInTime(input)
  }
  const round = (find: Round['find']): Round => ({ tried, corpus: corpus.length, find })
  for (const input of corpus) {
    const message = faultOf(() => attempt(input))
    blocks.take()
    if (message !== null) yield round({ file: keepInput(join(folder, 'finds'), input), message })
  }
  yield round(null)
  for (let seed = first; ; seed++) {
    const chosen = fc.nat().map((place) => corpus[place % corpus.length] ?? nothing)
    const inputs = fc.tuple(chosen, damages).map(([input, steps]) => damaged(input, steps))
    const added: Input[] = []
    const { counterexample, errorInstance } = fc.check(
      fc.property(inputs, (input) => {
        attempt(input)
        if (blocks.take().fresh > 0) added.push(input)
      }),
      { seed, numRuns: inputsInRound },
    )
    for (const input of added) keepInput(join(folder, 'corpus'), input)
    corpus.push(...added)
    const [input] = counterexample ?? []
    yield round(
      input === undefined
        ? null
        : { file: keepInput(join(folder, 'finds'), input), message: messageOf(errorInstance) },
    )
  }
}

/** Whatever ends this process, the input that did it lies there. */
function keepOnly(folder: string, input: Input): void {
  rmSync(folder, { recursive: true, force: true })
  keepInput(folder, input)
}

function checkInTime(input: Input): void {
  const before = process.cpuUsage()
  checkConversion(input)
  const { user, system } = process.cpuUsage(before)
  const taken = Math.round((user + system) / 1000)
  if (taken > longestTime) throw new Error(`took ${taken} ms of processor time`)
}

function faultOf(step: () => void): string | null {
  try {
    step()
    return null
  } catch (error) {
    return messageOf(error)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
