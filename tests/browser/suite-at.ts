import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What needs a server, and any will do. */
const suites = ['accessible', 'reading', 'reading-list', 'search', 'search-export']

/** Whether these suites are run again at every real server and mount, as `LECTERN_EVERYWHERE=1` asks for. */
export const everywhere: boolean = process.env['LECTERN_EVERYWHERE'] === '1'

/** Run the browser tests that any server should pass against the site at an address. */
export async function suiteAt(address: string): Promise<void> {
  const files = suites.map((name) => join(import.meta.dirname, `${name}.test.ts`))
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const child = spawn(process.execPath, ['--test', '--test-reporter=dot', ...files], {
    env: { ...environment, LECTERN_SITE: address },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
  })
  const [code] = await once(child, 'close')
  assert.equal(code, 0, said)
}
