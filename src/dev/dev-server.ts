import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Astro's development server, in a process of its own. */
export interface DevServer {
  /** Start it anew: it keeps what it knew of the articles, and open pages reload when it is back. */
  readonly restart: () => Promise<void>
}

/** Start Astro's development server on a port. */
export function startDevServer(root: string, library: string, port: number): DevServer {
  const start = (): ChildProcess =>
    spawn(
      process.execPath,
      [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--port', String(port)],
      {
        cwd: root,
        stdio: 'inherit',
        env: {
          ...process.env,
          LECTERN_LIBRARY: library,
          ASTRO_TELEMETRY_DISABLED: '1',
          ASTRO_DEV_BACKGROUND: '0',
        },
      },
    )
  let server = start()
  process.on('exit', () => void server.kill())
  return {
    restart: async () => {
      if (server.exitCode === null && server.signalCode === null) {
        const closed = once(server, 'close')
        server.kill()
        await closed
      }
      server = start()
    },
  }
}
