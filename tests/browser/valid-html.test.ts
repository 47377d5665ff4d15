import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'

const folder = resolve(process.env['LECTERN_DIST'] ?? 'dist')
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // A page is titled by its record, and titles of papers are long; `<meta/>` is as valid as `<meta>`.
  rules: { 'long-title': 'off', 'void-style': 'off' },
})

test('every page is valid HTML', () => {
  const pages = globSync('**/*.html', { cwd: folder })
  assert.ok(pages.length > 0)
  const faults = pages.flatMap((page) => {
    const { results } = validator.validateStringSync(readFileSync(join(folder, page), 'utf8'))
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId}: ${message}`),
    )
  })
  assert.deepEqual(faults, [])
})
