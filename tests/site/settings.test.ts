import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readSettings, SettingsError } from '../../src/site/settings.ts'
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

test('nothing is folded unless it is asked for, and only what can be', (context) => {
  assert.deepEqual(settingsOf(context, 'title: Trees').fold, [])
  assert.deepEqual(settingsOf(context, 'fold: [authors, topics]').fold, ['authors', 'topics'])
  assert.throws(() => settingsOf(context, 'fold: [papers]'), /fold/)
  assert.throws(() => settingsOf(context, 'fold: true'), /fold/)
})

test('the environment may name another file of settings, which must be there', (context) => {
  const root = tempFolder(context)
  writeFileSync(join(root, 'other.yaml'), 'title: Other')
  context.after(() => delete process.env['LECTERN_SETTINGS'])
  process.env['LECTERN_SETTINGS'] = join(root, 'other.yaml')
  assert.equal(settingsOf(context, 'title: Trees').title, 'Other')
  process.env['LECTERN_SETTINGS'] = join(root, 'none.yaml')
  assert.throws(() => settingsOf(context, 'title: Trees'), /none\.yaml does not exist/)
})

test('what is wrong with the settings is told by its line', (context) => {
  const fault = (text: string) => {
    try {
      settingsOf(context, text)
      return null
    } catch (error) {
      return error instanceof SettingsError ? error.message : error
    }
  }
  const file = join('content', 'site.yaml')
  assert.equal(fault('title: Trees\nfold: []\n\nfold: [topics]\n'), `${file}:4  Map keys must be unique`)
  assert.equal(
    fault('title: Trees\nofline: false\nexports:\n  data: maybe\n'),
    [
      `${file}:2  \`ofline\`: is no setting`,
      `${file}:4  \`exports.data\`: Invalid input: expected boolean, received string`,
    ].join('\n'),
  )
  assert.equal(fault('Trees'), `${file}:1  Invalid input: expected object, received string`)
  assert.equal(fault('title: Trees\n'), null)
  assert.equal(fault('# nothing yet\n'), null)
})

test('an address that the environment gives is told as such where it is none', (context) => {
  process.env['LECTERN_ADDRESS'] = 'preview'
  context.after(() => delete process.env['LECTERN_ADDRESS'])
  assert.throws(() => settingsOf(context, 'title: Trees'), /^SettingsError: LECTERN_ADDRESS {2}`address`: /)
})
