import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'

/** Two processes at one folder may each leave something to the other; more may come while they work. */
const turns = 20

/** A program: remove all that waits in a folder, and the folder, while nothing else needs the processor. */
const [room = ''] = process.argv.slice(2)
setPriority(constants.priority.PRIORITY_LOW)
for (let turn = 0; turn < turns && existsSync(room); turn++) {
  try {
    for (const name of readdirSync(room))
      rmSync(join(room, name), { recursive: true, force: true, maxRetries: 5 })
    rmdirSync(room)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'ENOTEMPTY' && code !== 'ENOENT') throw error
  }
}
