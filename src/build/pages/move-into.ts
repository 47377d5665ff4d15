import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/** Move what a folder holds into another on the same disk; what stands there already stays. */
export function moveInto(from: string, into: string): void {
  mkdirSync(into, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(into, entry.name)]
    if (!existsSync(target)) renameSync(source, target)
    else if (entry.isDirectory()) moveInto(source, target)
  }
}
