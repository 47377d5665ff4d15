import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A page in Firefox. */
export interface FirefoxPage {
  readonly open: (address: string) => Promise<void>
  /** What an expression comes to in the page, as text; promises are awaited. */
  readonly ask: (expression: string) => Promise<string>
  readonly close: () => Promise<void>
}

interface Answer {
  readonly id?: number
  readonly error?: string
  readonly message?: string
  readonly result?: unknown
}

/** Start a Firefox of this machine, driven by WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/). */
export async function startFirefox(program: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-firefox-'))
  const firefox = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise((settle) => firefox.on('exit', settle))
  const address = await new Promise<string>((settle, fail) => {
    firefox.on('error', fail)
    firefox.stderr.setEncoding('utf8').on('data', (said: string) => {
      const found = /ws:\/\/\S+/.exec(said)
      if (found) settle(`${found[0]}/session`)
    })
  })
  const socket = new WebSocket(address)
  await new Promise((settle) => socket.addEventListener('open', settle))
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data))
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = waiting.size + 1
    const { error, message, result } = await new Promise<Answer>((settle) => {
      waiting.set(id, settle)
      socket.send(JSON.stringify({ id, method, params }))
    })
    if (error !== undefined) throw new Error(`${method}: ${message}`)
    return Object(result)
  }
  await send('session.new', { capabilities: {} })
  const { context } = await send('browsingContext.create', { type: 'tab' })
  return {
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    ask: async (expression) => {
      const asked = { expression, target: { context }, awaitPromise: true }
      const { result, exceptionDetails } = await send('script.evaluate', asked)
      if (exceptionDetails) throw new Error(String(Object(exceptionDetails).text))
      return String(Object(result).value)
    },
    close: async () => {
      firefox.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}
