import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findBrowser } from '../tests/browser/launch-browser.ts'

const help = `npm test -- [--no-browser] [FILE ...]

Runs every test with Node's test runner. The site is built at / and below a base path, and the browser tests run
against both in a real Chromium.

  --no-browser   leave the browser tests out
  FILE ...       only these test files; browser tests then need a site in dist`

/** The two ways in which the site is built for the browser: where to, and below which path; one knows its address. */
const sites = [
  { out: 'dist.test/root', base: '/', address: [] },
  { out: 'dist.test/base', base: '/some/base/', address: ['--address', 'https://example.org/some/base/'] },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'no-browser': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})
if (values.help) console.log(help)
else process.exitCode = positionals.length > 0 ? runTests(positionals) : runAll()

function runAll(): number {
  const files = globSync('tests/**/*.test.ts').sort()
  const inBrowser = files.filter((file) => file.includes('browser'))
  if (!values['no-browser']) {
    try {
      findBrowser()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      return 2
    }
  }
  const plain = runTests(files.filter((file) => !inBrowser.includes(file)))
  if (values['no-browser']) return plain
  return Math.max(
    plain,
    ...sites.map(
      ({ out, base, address }) =>
        run(['scripts/build.ts', '--quiet', '--out', out, '--base', base, ...address]) ||
        runTests(inBrowser, out),
    ),
  )
}

function runTests(files: readonly string[], dist?: string): number {
  return run(['--test', '--test-reporter=spec', ...files], dist ? { LECTERN_DIST: dist } : {})
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
}
