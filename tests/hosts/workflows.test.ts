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

for (const [name, wanted] of Object.entries({
  'shards-github': ['build', 'merge', 'host'],
  'shards-gitlab': ['build', 'merge', 'host'],
  'shards-kubernetes': ['merge', 'build'],
})) {
  test(`the workflow ${name} is YAML, builds every share of as many as there are, and merges them`, () => {
    const text = readFileSync(join(root, 'docs', 'hosting', `${name}.yml`), 'utf8')
    assert.ok(Object.keys(parse(text)).length > 0)
    const run = [...text.matchAll(/npm run (\w+)/g)].map(([, command]) => command)
    assert.deepEqual(run, wanted)
    for (const command of run) assert.ok(Object.hasOwn(scripts, command ?? ''))
    const of =
      /--shard "?(?:\$\{\{ matrix\.share \}\}|\$CI_NODE_INDEX|\$\(\(JOB_COMPLETION_INDEX \+ 1\)\))\/(\d|\$CI_NODE_TOTAL)/.exec(
        text,
      )
    assert.ok(of, 'a share is named')
    assert.match(text, /share: \[1, 2, 3, 4\]|parallel: 4|completions: 4/)
  })
}
