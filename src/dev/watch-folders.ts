import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'

/** How long a folder must be quiet before a change counts: editors and copies write in several steps. */
const quietFor = 250

/** What is done about changes. */
export interface Watcher {
  /** At once, with the paths of what has changed. */
  readonly noticed: (paths: readonly string[]) => void
  /** Never twice at a time: what changes meanwhile is one more change afterwards. */
  readonly changed: () => Promise<void>
}

/** Call back after something in the folders has changed. */
export function watchFolders(folders: readonly string[], { noticed, changed }: Watcher): void {
  const paths = new Set<string>()
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
    timer = setTimeout(() => {
      noticed([...paths])
      paths.clear()
      void work()
    }, quietFor)
  }
  for (const folder of folders) {
    if (!existsSync(folder)) continue
    watch(folder, { recursive: true }, (_, name) => {
      if (name !== null) paths.add(join(folder, name))
      soon()
    })
  }
}
