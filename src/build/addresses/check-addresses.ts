import { spawnSync } from 'node:child_process'
import { relative, sep } from 'node:path'
import { CommandError } from '../../process/command-error.ts'
import { takeLock } from '../../process/lock.ts'
import { registryFaults } from '../../site/addresses/check-registry.ts'
import { presentLines } from '../../site/addresses/present-lines.ts'
import { parseRegistered, registryFile } from '../../site/addresses/read-registry.ts'
import {
  addressKinds,
  addressOf,
  newLines,
  type Registry,
  registryOf,
} from '../../site/addresses/registry.ts'
import type { BuildPaths } from '../build-paths.ts'
import { updateLibrary } from '../library/update-library.ts'

/** How many addresses a message names. */
const named = 5

/**
 * Check that no published address was changed or removed since the last commit, and that all records have theirs.
 *
 * @returns how many addresses are registered
 */
export function checkAddresses(paths: BuildPaths, say: (line: string) => void): number {
  const release = takeLock(paths.lock)
  try {
    const { catalogue, curated } = updateLibrary(paths, say)
    const { registry } = curated
    const faults = [
      ...registryFaults(committed(paths), registry),
      ...unregistered(registry, presentLines(catalogue)),
    ]
    if (faults.length > 0) throw new CommandError(faults.join('\n'))
    return addressKinds.reduce((sum, kind) => sum + new Set(registry[kind].map(({ slug }) => slug)).size, 0)
  } finally {
    release()
  }
}

function unregistered(registry: Registry, present: Registry): string[] {
  const missing = [...addressKinds, 'entries' as const].flatMap((kind) =>
    newLines(registry[kind], present[kind]).map(({ slug }) => addressOf(kind, slug)),
  )
  if (missing.length === 0) return []
  const some = missing.slice(0, named).join(', ')
  return [
    `${missing.length} addresses are not registered yet: ${some}${missing.length > named ? ', …' : ''}. Run \`npm run build\` and commit the registry.`,
  ]
}

/** The registry as it was last committed; empty where there is no version control or it was never committed. */
function committed({ root, registry }: BuildPaths): Registry {
  return registryOf((kind) => {
    const file = relative(root, registryFile(registry, kind)).split(sep).join('/')
    const { status, stdout } = spawnSync('git', ['show', `HEAD:./${file}`], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    })
    return status === 0 ? parseRegistered(stdout, `HEAD:${file}`) : []
  })
}
