import { siteRoot } from '../site-root.ts'

const atOnce = 6

/** A file of the site by its path below the root, and the store that it goes into. */
export interface FileToKeep {
  readonly path: string
  readonly cache: Cache
}

/** With what the names of this site's stores begin; see `service-worker.js`. */
export function storePrefix(): string {
  return `lectern ${new URL(siteRoot()).pathname} `
}

/**
 * Keep files of the site in this browser.
 *
 * @param tell is told how many of them are kept
 */
export async function keepFiles(
  files: readonly FileToKeep[],
  tell: (kept: number, of: number) => void,
): Promise<void> {
  const left = [...files]
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      await next.cache.add(siteRoot() + next.path)
      tell(files.length - left.length, files.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** So many bytes as a reader is told them. */
export function sizeLabel(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
