import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readSettings } from '../../src/site/settings.ts'
import { tempFolder } from '../build/temp-folder.ts'

function settingsOf(context: TestContext, text: string) {
  const root = tempFolder(context)
  mkdirSync(join(root, 'content'))
  writeFileSync(join(root, 'content', 'site.yaml'), text)
  return readSettings(root)
}

test('the address of a site is a folder, however it is written', (context) => {
  assert.equal(
    settingsOf(context, 'address: https://example.org/lectern').address,
    'https://example.org/lectern/',
  )
  assert.equal(settingsOf(context, 'address: https://example.org/').address, 'https://example.org/')
  assert.throws(() => settingsOf(context, 'address: ftp://example.org/'), /address/)
})

test('the environment may give the address of one build', (context) => {
  process.env['LECTERN_ADDRESS'] = 'https://preview.example.org/42'
  context.after(() => delete process.env['LECTERN_ADDRESS'])
  assert.equal(
    settingsOf(context, 'address: https://example.org/').address,
    'https://preview.example.org/42/',
  )
})
