import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** An empty folder that is gone after the test. */
export function tempFolder(context: TestContext): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lectern-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
