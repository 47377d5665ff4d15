import assert from 'node:assert/strict'
import { cpSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { hosts } from '../../src/host/hosts.ts'
import { tempFolder } from '../build/temp-folder.ts'
import { servers } from '../hosts/servers.ts'
import { freePort, isInstalled, startServer } from '../hosts/start-server.ts'
import type { Site } from './open-site.ts'
import { pageTypes, reach } from './page-types.ts'
import { siteFolder } from './site-folder.ts'
import { everywhere, suiteAt } from './suite-at.ts'
import { startVisit, type Visit } from './visit.ts'
import { searchOnce, touchFirst } from './weigh.ts'

/** The built site, served by a real server with the configuration written for it. */
async function siteAt(context: TestContext, name: string): Promise<Site> {
  const { folder, base, style } = siteFolder()
  const work = realpathSync(tempFolder(context))
  const site = join(work, 'site')
  cpSync(folder, site, { recursive: true })
  const port = await freePort()
  const files =
    hosts[name]?.({
      folder: site,
      base,
      style: style === 'file' ? 'file' : 'directory',
      name: null,
      port,
      redirects: [],
    }) ?? []
  const command = servers[name]?.prepare(files, { work, site, base, port })
  assert.ok(command)
  const address = `http://127.0.0.1:${port}`
  await startServer(context, command, address, { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work })
  return { address: address + base, style, close: async () => {} }
}

async function visitAt(context: TestContext, name: string): Promise<Visit> {
  const visit = await startVisit(siteAt(context, name))
  context.after(() => visit.close())
  return visit
}

for (const [name, { program }] of Object.entries(servers)) {
  const skip = isInstalled(program) ? false : `${program} is not installed`
  test(`the browser complains of nothing at ${name}: every type of page, previews, search`, {
    skip,
  }, async (context) => {
    const visit = await visitAt(context, name)
    for (const { path, first } of pageTypes)
      await visit.at(path, async (page) => {
        await reach(page, first)
        await touchFirst(page)
      })
    await visit.at('/about/', (page) => searchOnce(page))
    await visit.at('/papers/', async (page) => {
      await touchFirst(page)
      await page.locator('.paper-list .paper-title').nth(1).hover()
      await page.locator('.card').waitFor({ state: 'visible' })
    })
  })
  test(`the browser tests pass at ${name}`, { skip: skip || !everywhere }, async (context) => {
    const { address } = await siteAt(context, name)
    await suiteAt(address)
  })
}
