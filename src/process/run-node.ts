import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CommandError } from './command-error.ts'
import { stepAside } from './step-aside.ts'

/** How many lines of output are kept to explain a failure. */
const linesKept = 40

/** A step that says nothing for so long hangs, in milliseconds. Astro tells of each page. */
const longestSilence = 15 * 60_000

/** Loaded into the process of a step before its program. */
const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.ts')).href

/** A program of our own or of a package, run by this Node. */
export interface NodeRun {
  /** What the user calls this step. */
  readonly step: string
  readonly arguments: readonly string[]
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  /** Gets each line of output. */
  readonly onLine?: (line: string) => void
  /** A message that it waits for in silence, and is sent. */
  readonly awaited?: Promise<string>
  /** Called when it sends a message. */
  readonly onMessage?: () => void
  /** After how many milliseconds without a line of output it is given up. */
  readonly silence?: number
  /** Ends it before its time. */
  readonly signal?: AbortSignal
  /** Whether others that want a processor come first. */
  readonly aside?: boolean
}

/** Run a step in a process of its own; a failure is told with the end of its output. */
export async function runNode({
  step,
  arguments: args,
  folder,
  environment,
  onLine,
  awaited,
  onMessage,
  silence = longestSilence,
  signal,
  aside = false,
}: NodeRun): Promise<void> {
  const child = spawn(process.execPath, [`--import=${endWithParent}`, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(signal && { signal }),
  })
  if (aside) stepAside(child)
  const stop = () => void child.kill()
  process.on('exit', stop)
  const last: string[] = []
  let hung = false
  const giveUp = () => {
    hung = true
    child.kill('SIGKILL')
  }
  let patience = awaited ? undefined : setTimeout(giveUp, silence)
  const send = (message: string) => {
    if (!child.connected) return
    patience = setTimeout(giveUp, silence)
    // Where it ends meanwhile, that is told below.
    child.send(message, () => {})
  }
  awaited?.then(send, stop)
  if (onMessage) child.on('message', onMessage)
  const take = (line: string) => {
    patience?.refresh()
    onLine?.(line)
    last.push(line)
    if (last.length > linesKept) last.shift()
  }
  const ends = [child.stdout, child.stderr].map((stream) => (stream ? eachLine(stream, take) : null))
  const ended = await new Promise<string | null>((settle) => {
    child.on('error', (error) => settle(`could not start: ${error.message}`))
    child.on('close', (code, signal) => settle(howItEnded(code, signal)))
  })
  await Promise.all(ends)
  process.off('exit', stop)
  clearTimeout(patience)
  if (hung)
    throw new CommandError(
      `${step} said nothing for ${silence / 1000} s and was ended\n${last.join('\n')}`.trimEnd(),
    )
  if (ended !== null) throw new CommandError(`${step} ${ended}\n${last.join('\n')}`.trimEnd())
}

function howItEnded(code: number | null, signal: NodeJS.Signals | null): string | null {
  if (signal !== null) return `was killed by ${signal}`
  return code === 0 ? null : `failed with exit code ${code}`
}

async function eachLine(stream: NodeJS.ReadableStream, take: (line: string) => void): Promise<void> {
  let rest = ''
  stream.setEncoding('utf8')
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(take)
  }
  if (rest !== '') take(rest)
}
