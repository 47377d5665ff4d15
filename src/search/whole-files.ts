import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const between = 20

/**
 * Wait until none of the files in a folder is empty. The indexer says that it has written them while the last bytes are
 * still on their way, and loses those if it is ended too soon.
 *
 * @param patience how many milliseconds that may take
 */
export async function wholeFiles(folder: string, patience = 10_000): Promise<void> {
  for (let left = patience; ; left -= between) {
    const empty = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
      const found = statSync(join(folder, name))
      return found.isFile() && found.size === 0
    })
    if (empty.length === 0) return
    if (left <= 0)
      throw new Error(`The search index was not written whole: ${empty.slice(0, 3).join(', ')} is empty`)
    await pause(between)
  }
}
