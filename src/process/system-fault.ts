/** What the machine refuses, by the code of its errors. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'is not permitted',
  EDQUOT: 'is more than this user may store',
  EIO: 'failed: the disk cannot be read or written',
  EMFILE: 'needs more open files than this machine allows',
  ENFILE: 'needs more open files than this machine allows',
  ENOSPC: 'failed: the disk is full',
  EPERM: 'is not permitted',
  EROFS: 'failed: the disk can only be read',
}

/**
 * What to tell the user where the machine, and no program, is at fault; null for any other error.
 *
 * @example
 * systemFault(error) // => 'dist.next/7/index.html: to write it failed: the disk is full (ENOSPC)'
 */
export function systemFault(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error)) return null
  const { code, syscall, path } = error as NodeJS.ErrnoException
  const refusal = refusals[String(code)]
  if (refusal === undefined) return null
  return `${path ?? 'A file'}: to ${syscall ?? 'use'} it ${refusal} (${code})`
}
