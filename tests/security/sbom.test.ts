import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const project = join(import.meta.dirname, '..', '..')

interface Component {
  readonly name: string
  readonly version: string
  readonly hashes?: readonly object[]
  readonly licenses?: readonly object[]
}

test('what is installed can be listed for auditors, each package with its version, checksum and licence', () => {
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'],
    { cwd: project, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 },
  )
  assert.equal(status, 0, stderr)
  const { bomFormat, components }: { bomFormat: string; components: readonly Component[] } =
    JSON.parse(stdout)
  assert.equal(bomFormat, 'CycloneDX')
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const found = components.find((one) => one.name === name && one.version === version)
    assert.ok(found?.hashes?.length && found.licenses?.length, `${name} ${version}`)
  }
})
