import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findBrowser } from '../tests/browser/launch-browser.ts'

const help = `npm test -- [--no-browser] [FILE ...]

Runs every test with Node's test runner. The site is built at / and below a base path, and the browser tests run
against both in a real Chromium; those that need no server also against a site that is opened as files.

  --no-browser   leave the browser tests out
  FILE ...       only these test files; browser tests then need a site in dist`

/** The ways in which the site is built for the browser, and the tests that go for each; one knows its address. */
const sites: readonly {
  readonly out: string
  readonly options: readonly string[]
  readonly files: RegExp
}[] = [
  { out: 'dist.test/root', options: ['--base', '/'], files: /./ },
  {
    out: 'dist.test/base',
    options: ['--base', '/some/base/', '--address', 'https://example.org/some/base/'],
    // The others build sites of their own, or ask nothing that depends on the base.
    files: /\/(?!(?:odd-content|entries|injection|ranking)\.)[^/]+$/,
  },
  {
    out: 'dist.test/file',
    options: ['--edition', 'file'],
    files: /\/(?:files|firefox|reading-list|search)\.test\.ts$/,
  },
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
      ({ out, options, files }) =>
        run(['scripts/build.ts', '--quiet', '--out', out, ...options]) ||
        runTests(
          inBrowser.filter((file) => files.test(file)),
          out,
        ),
    ),
  )
}

function runTests(files: readonly string[], dist?: string): number {
  return run(['--test', '--test-reporter=spec', ...files], dist ? { LECTERN_DIST: dist } : {})
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
}
