import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { convertCaptures } from '../../src/build/convert-captures.ts'
import { tempFolder } from './temp-folder.ts'

/** A project whose converter is the program. */
function projectWith(t: TestContext, program: string): string {
  const root = tempFolder(t)
  mkdirSync(join(root, 'scripts'))
  writeFileSync(join(root, 'scripts', 'convert.ts'), program)
  return root
}

test('captures that were rejected are told', async (t) => {
  const converted = "process.send?.('converted')"
  assert.equal(await convertCaptures(projectWith(t, `${converted}; process.exitCode = 1`)), true)
  assert.equal(await convertCaptures(projectWith(t, converted)), false)
})

test('a converter that came to nothing is not taken for one that rejected captures', async (t) => {
  // As Node ends where a module is missing, and the converter where another run has not ended.
  await assert.rejects(convertCaptures(projectWith(t, 'process.exitCode = 1')), {
    name: 'CommandError',
    message: 'Converting the captures stopped with exit code 1',
  })
})
