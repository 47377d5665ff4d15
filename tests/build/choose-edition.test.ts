import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { chooseEdition } from '../../src/build/choose-edition.ts'
import { absoluteAddress } from '../../src/export/absolute-address.ts'
import { CommandError } from '../../src/process/command-error.ts'
import { href } from '../../src/site/href.ts'
import { readSettings } from '../../src/site/settings.ts'
import { tempFolder } from './temp-folder.ts'

after(() => chooseEdition({ style: 'directory' }))

test('links of the edition of files name files, and its canonical links the site at its host', () => {
  chooseEdition({ edition: 'file', style: 'directory' })
  assert.equal(href('/papers/x/'), '/papers/x/index.html')
  assert.equal(absoluteAddress('/papers/x/', 'https://example.org/'), 'https://example.org/papers/x/')
  const { offline, exports } = readSettings()
  assert.deepEqual([offline, exports.feeds, exports.discovery], [false, [], false])
})

test('the style of addresses goes for links and for full addresses', () => {
  chooseEdition({ style: 'file' })
  assert.equal(href('/papers/x/'), '/papers/x.html')
  assert.equal(absoluteAddress('/papers/x/', 'https://example.org/'), 'https://example.org/papers/x.html')
  assert.equal(
    absoluteAddress('/papers/x/cite.bib', 'https://example.org'),
    'https://example.org/papers/x/cite.bib',
  )
})

for (const [wrong, message] of [
  [{ edition: 'paper' }, /no edition `paper`/],
  [{ style: 'slash' }, /no style `slash`/],
  [{ edition: 'file', base: '/docs/' }, /stands anywhere/],
] as const)
  test(`${JSON.stringify(wrong)} is refused`, () => {
    assert.throws(() => chooseEdition(wrong), { message, exitCode: 2 })
  })

test('settings that are wrong are told as faults of who wrote them', (context) => {
  const file = join(tempFolder(context), 'site.yaml')
  writeFileSync(file, 'title: Trees\nstyle: slash\n')
  context.after(() => delete process.env['LECTERN_SETTINGS'])
  process.env['LECTERN_SETTINGS'] = file
  assert.throws(
    () => chooseEdition({}),
    (error) => {
      assert.ok(error instanceof CommandError)
      assert.equal(error.exitCode, 2)
      assert.ok(error.message.startsWith(`${file}:2  \`style\`: `), error.message)
      return true
    },
  )
})
