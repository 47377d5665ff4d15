import { fork } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { keepInput, readInputs } from '../tests/reliability/fuzz/corpus.ts'
import type { Round } from '../tests/reliability/fuzz/fuzz-rounds.ts'

const help = `npm run fuzz -- [options]

Damages the sources of the fixtures at random, converts what comes of it, and looks for a crash, a hang, a line that is
not accounted for, or other bytes the second time. Inputs that reach code not reached before are kept and damaged
further. What fails is kept in the folder \`finds\`: make a fixture of it.

  --seconds N    how long (600)
  --seed N       where chance begins (the day, so that every day tries others)
  --folder DIR   keeps the corpus and the finds (.lectern/fuzz)
  --help         this text

Exit codes: 0 nothing found; 1 something failed; 2 wrong usage.`

/** An input that takes longer than this, in milliseconds, hangs. */
const longestInput = 120_000

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    folder: { type: 'string', default: '.lectern/fuzz' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(help)
else process.exitCode = await fuzz(Number(values.seconds), Number(values.seed), resolve(values.folder))

/** Fuzz in a process of its own, which is started anew when an input ends it or makes it hang. */
async function fuzz(seconds: number, seed: number, folder: string): Promise<number> {
  if (!(seconds > 0 && Number.isInteger(seed))) {
    console.error(`--seconds and --seed take numbers\n\n${help}`)
    return 2
  }
  const end = Date.now() + seconds * 1000
  const found = new Map<string, string>()
  let tried = 0
  for (let start = 0; Date.now() < end; start++) {
    tried += await fuzzUntil(end, seed + start * 1_000_000, folder, ({ file, message }) => {
      const kind = message.split('\n').slice(0, 3).join(' ')
      if (found.has(kind)) return
      found.set(kind, file)
      console.log(`\n${file}\n${message}\n`)
    })
  }
  console.log(`${tried} inputs were tried; ${found.size} kinds of failure were found`)
  return found.size > 0 ? 1 : 0
}

/** Fuzz in one process until the time is over or it ends by itself; tells how many inputs were tried. */
async function fuzzUntil(
  end: number,
  seed: number,
  folder: string,
  onFind: (find: NonNullable<Round['find']>) => void,
): Promise<number> {
  const script = join(import.meta.dirname, '..', 'tests', 'reliability', 'fuzz', 'fuzz-process.ts')
  const child = fork(script, [folder, String(seed)])
  let [tried, corpus, stopped] = [0, 0, '']
  child.on('message', (round: Round) => {
    if (round.corpus !== corpus) console.log(`${round.tried} inputs tried, ${round.corpus} in the corpus`)
    tried = round.tried
    corpus = round.corpus
    if (round.find) onFind(round.find)
  })
  const watch = setInterval(() => {
    if (Date.now() > end) stopped = 'done'
    else if (Date.now() - lastInput(folder) > longestInput) stopped = 'hangs'
    if (stopped !== '') child.kill('SIGKILL')
  }, 1000)
  const [code, signal] = await once(child, 'close')
  clearInterval(watch)
  const [input] = readInputs(join(folder, 'trying'))
  if (stopped !== 'done' && input)
    onFind({
      file: keepInput(join(folder, 'finds'), input),
      message: stopped === 'hangs' ? 'This hangs' : `The process ended: ${signal ?? `exit code ${code}`}`,
    })
  return tried
}

/** When the last input was begun, in milliseconds since 1970; now where there is none yet. */
function lastInput(folder: string): number {
  return statSync(join(folder, 'trying'), { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
}
