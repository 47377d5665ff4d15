/** What to change where a stage needs more memory than there is. */
const lessMemory =
  'Give it more with NODE_OPTIONS=--max-old-space-size=MEGABYTES, or have it make less: `exports` in content/site.yaml'

/** What to change where a stage needs more room on disk than there is. */
const lessDisk =
  'Make room, build to another disk with --out, or have it write less: `exports` in content/site.yaml, first `collections` of authors, then `records`'

/** What a process says, or dies of, that was given no more memory. */
const outOfMemory =
  /heap out of memory|ERR_WORKER_OUT_OF_MEMORY|Array buffer allocation failed|Invalid string length|was killed by SIG(?:KILL|ABRT)|exit code 134\b/

/**
 * What to tell where a stage failed for want of memory or of room on disk: the stage, and the setting to change; null
 * where it failed of anything else.
 *
 * @example
 * shortOf(error, 'exports') // => 'exports: the disk is full (ENOSPC, dist.next/7/a.json). Make room, …'
 */
export function shortOf(error: unknown, stage: string): string | null {
  if (!(error instanceof Error)) return null
  const { code, path, message } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT' || /\bENOSPC\b/.test(message))
    return `${stage}: the disk is full (${[code ?? 'ENOSPC', path].filter(Boolean).join(', ')}). ${lessDisk}`
  if (code === 'ENOMEM' || outOfMemory.test(`${code} ${message}`))
    return `${stage}: the memory is used up. ${lessMemory}\n${message}`
  return null
}
