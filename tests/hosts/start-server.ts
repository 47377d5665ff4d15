import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import type { TestContext } from 'node:test'

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer()
    server.on('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => settle(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** Start a server and wait until it answers; it ends with the test. */
export async function startServer(
  context: TestContext,
  command: readonly [string, ...string[]],
  address: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const [program, ...options] = command
  const server = spawn(program, options, { env: { ...process.env, ...environment } })
  let said = ''
  server.stderr.on('data', (data) => {
    said += data
  })
  context.after(() => ended(server))
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`${program} ended with ${server.exitCode}: ${said}`)
    await new Promise((settle) => setTimeout(settle, 50))
  }
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    if (server.exitCode !== null) settle()
    else server.on('exit', () => settle()).kill('SIGTERM')
  })
}

function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  )
}
