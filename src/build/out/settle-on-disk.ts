import { spawnSync } from 'node:child_process'
import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Have the disk hold all files of a folder: else a loss of power after the swap could leave empty ones in their places. */
export function settleOnDisk(folder: string): void {
  if (settleAll(folder)) return
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = openSync(join(entry.parentPath, entry.name), 'r+')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }
}

/** In one go, which for many files takes a small part of the time; false where the system cannot. */
function settleAll(folder: string): boolean {
  return process.platform === 'linux' && spawnSync('sync', ['-f', folder], { stdio: 'ignore' }).status === 0
}
