import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeOffline } from '../../src/build/finish/write-offline.ts'
import { readSettings } from '../../src/site/settings.ts'
import { siteFolder } from './site-folder.ts'

/**
 * Copy the built site into a folder and put another index under it, as a library has it that is so large that its index
 * consists of segments.
 *
 * @param index writes an index into a folder
 * @returns below which path the site was built to stand
 */
export async function writeSegmentedSite(
  folder: string,
  index: (folder: string) => Promise<unknown>,
): Promise<{ readonly base: string }> {
  const { folder: built, base } = siteFolder()
  cpSync(built, folder, { recursive: true })
  rmSync(join(folder, 'pagefind'), { recursive: true })
  await index(join(folder, 'pagefind'))
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, page)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('data-site-root', 'data-site-root data-large'))
  }
  writeOffline(folder, base, readSettings(resolve(import.meta.dirname, '..', '..')))
  return { base }
}
