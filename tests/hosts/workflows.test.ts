import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { hosts } from '../../src/host/hosts.ts'

const root = resolve(import.meta.dirname, '..', '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

for (const name of ['github-pages', 'cloudflare-pages', 'gitlab-pages']) {
  test(`the workflow ${name} is YAML, and runs commands that there are`, () => {
    const text = readFileSync(join(root, 'docs', 'hosting', `${name}.yml`), 'utf8')
    assert.ok(Object.keys(parse(text)).length > 0)
    const run = [...text.matchAll(/npm run (\w+)/g)].map(([, command]) => command)
    assert.deepEqual(run, ['convert', 'build', 'host'])
    for (const command of run) assert.ok(Object.hasOwn(scripts, command ?? ''))
    assert.ok(Object.hasOwn(hosts, /npm run host -- (\w+)/.exec(text)?.[1] ?? ''))
  })
}
