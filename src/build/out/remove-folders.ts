import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'

/** A program: remove all that waits in a folder, while nothing else needs the processor. */
const [room = ''] = process.argv.slice(2)
setPriority(constants.priority.PRIORITY_LOW)
for (const name of readdirSync(room))
  rmSync(join(room, name), { recursive: true, force: true, maxRetries: 5 })
// More may have come meanwhile, which another process removes.
rmdirSync(room)
