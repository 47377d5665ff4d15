import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openOut, swapIn } from '../../src/build/out/out-folder.ts'

/** Puts a site of many small files in the place of another, which is done so fast that a build is seldom killed at it. */
const [site = '', version = ''] = process.argv.slice(2)
console.log(`Working on ${site}`)
const out = openOut(site, [], '/')
for (let page = 0; page < 200; page++) {
  mkdirSync(join(out.next, String(page)), { recursive: true })
  writeFileSync(join(out.next, String(page), 'index.html'), `${version} `.repeat(2000))
}
swapIn(out, { base: '/' })
