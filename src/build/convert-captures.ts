import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { CommandError } from '../process/command-error.ts'
import { withCompiledCode } from '../process/compiled-code.ts'
import { stepAside } from '../process/step-aside.ts'

/**
 * Convert the captures, in a process of its own that talks to the user itself.
 *
 * @param options of `npm run convert`
 * @param aside whether other processes that want a processor come first
 * @returns whether some captures were rejected; the others are converted
 * @throws {CommandError} where it came to nothing
 */
export async function convertCaptures(
  root: string,
  options: readonly string[] = [],
  aside = false,
): Promise<boolean> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'convert.ts'), ...options], {
    cwd: root,
    env: withCompiledCode(root),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  if (aside) stepAside(child)
  // A process that comes to nothing, for want of the lock or of a module, ends with 1 as one that rejects captures does.
  let isConverted = false
  child.on('message', () => {
    isConverted = true
  })
  const code = await new Promise<number | null>((settle, fail) => {
    child.on('error', fail)
    child.on('close', settle)
  })
  if (isConverted && (code === 0 || code === 1)) return code === 1
  throw new CommandError(
    `Converting the captures stopped${code === null ? '' : ` with exit code ${code}`}`,
    code === 2 ? 2 : 1,
  )
}
