import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { BuildError } from './build-error.ts'

/**
 * Convert the captures, in a process of its own that talks to the user itself.
 *
 * @param options of `npm run convert`
 * @returns whether some captures were rejected; the others are converted
 */
export async function convertCaptures(root: string, options: readonly string[] = []): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'convert.ts'), ...options], {
    cwd: root,
    stdio: 'inherit',
  })
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail)
    child.on('close', settle)
  })
  if (code === 0 || code === 1) return code === 1
  throw new BuildError(
    `Converting the captures stopped${code === null ? '' : ` with exit code ${code}`}`,
    code === 2 ? 2 : 1,
  )
}
