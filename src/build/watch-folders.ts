import { existsSync, watch } from 'node:fs'

/** How long a folder must be quiet before a change counts: editors and copies write in several steps. */
const quietFor = 250

/**
 * Call back after something in the folders has changed, never twice at a time: what changes meanwhile is one more
 * change afterwards.
 */
export function watchFolders(folders: readonly string[], changed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let working = false
  let again = false
  const work = async () => {
    if (working) {
      again = true
      return
    }
    working = true
    await changed()
    working = false
    if (again) soon()
    again = false
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void work(), quietFor)
  }
  for (const folder of folders) if (existsSync(folder)) watch(folder, { recursive: true }, soon)
}
