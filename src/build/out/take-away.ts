import { spawn } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, unlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { markerFile } from './site-marker.ts'

/** From so many folders on, a process of its own removes them. */
const manyFolders = 2000

/**
 * Remove a site whose place another has taken. The files that both share go at once, since their time of change tells
 * that a name was taken away. All else, folders above all, may take a disk a millisecond each: where there are many
 * folders they are moved out of the way, and a process that outlives this one removes them.
 *
 * @param room where they wait, on the same disk; without it they are removed here
 * @param many how many folders that is
 */
export function takeAway(site: string, room?: string, many = manyFolders): void {
  if (room !== undefined && unshare(site, true) >= many && moveInto(room, site)) removeApart(room)
  // The mark goes last, so that a run which is killed meanwhile leaves the folder known as ours.
  else clearAway(site)
}

/** Have the folders removed that a process was killed at, or is at still. */
export function clearRoom(room: string): void {
  if (listed(room).length > 0) removeApart(room)
}

/** Remove a folder of ours; its mark goes last. */
export function clearAway(folder: string): void {
  // A step that was left behind may write one more file while its folder is cleared away.
  const sweep = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }
  for (const name of listed(folder)) if (name !== markerFile) rmSync(join(folder, name), sweep)
  rmSync(folder, sweep)
}

/**
 * Remove the files below a folder that have another name elsewhere, but for its mark.
 *
 * @returns how many folders there are
 */
function unshare(folder: string, isMarked: boolean): number {
  let [folders, isShared] = [1, false]
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) folders += unshare(path, false)
    else if (isMarked && entry.name === markerFile) continue
    // Where one is shared most others are, and to ask takes as long as to remove.
    else if (isShared || lstatSync(path).nlink > 1) {
      unlinkSync(path)
      isShared = true
    }
  }
  return folders
}

/** Move a folder out of the way; false where it stands on another disk. */
function moveInto(room: string, folder: string): boolean {
  try {
    mkdirSync(room, { recursive: true })
    renameSync(folder, join(room, `${basename(folder)}.${process.pid}.${Date.now()}`))
    return true
  } catch {
    return false
  }
}

function removeApart(room: string): void {
  const program = join(import.meta.dirname, 'remove-folders.ts')
  const child = spawn(process.execPath, [program, room], { detached: true, stdio: 'ignore' })
  // Where it cannot be started, the next build tries again.
  child.on('error', () => {})
  child.unref()
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
