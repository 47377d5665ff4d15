import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { isInstalled } from '../hosts/start-server.ts'
import { openSite, opensAsFiles, type Site } from './open-site.ts'
import { type FirefoxPage, startFirefox } from './start-firefox.ts'

const program = process.env['FIREFOX'] ?? ['firefox', 'firefox-esr'].find(isInstalled)
const skip = !opensAsFiles() ? 'this site is for a server' : program ? false : 'Firefox is not installed'

/** An expression that waits until another holds, and comes to a third. */
const once = (holds: string, then: string) =>
  `new Promise((settle, fail) => {
    const end = Date.now() + 20000
    const look = () => ${holds} ? settle(${then}) : Date.now() > end ? fail(new Error(document.body.innerText.slice(0, 500))) : setTimeout(look, 50)
    look()
  })`

describe('pages opened as files in Firefox', { skip }, () => {
  let site: Site
  let page: FirefoxPage
  before(async () => {
    site = await openSite()
    page = await startFirefox(program ?? '')
  })
  after(() => page?.close())

  test('a search finds, and what it found opens', async () => {
    await page.open(`${site.address}search/index.html?q=bandit`)
    const [title, address] = (
      await page.ask(
        once(
          "document.querySelector('.finding a')",
          "document.querySelector('.finding a').innerText + '|' + document.querySelector('.finding a').href",
        ),
      )
    ).split('|')
    assert.equal(title, 'Bandit problems')
    await page.open(address ?? '')
    assert.equal(await page.ask("document.querySelector('h1').innerText"), title)
    assert.equal(
      await page.ask("getComputedStyle(document.querySelector('.wordmark')).textDecorationLine"),
      'none',
    )
  })

  test('a paper put aside is on the reading list', async () => {
    await page.open(`${site.address}papers/index.html`)
    await page.open(await page.ask("document.querySelector('.paper-list .paper-title').href"))
    await page.ask("dispatchEvent(new Event('scroll'))")
    await page.ask("document.querySelector('[data-list]').click()")
    await page.ask(once("document.querySelector('[data-list]').textContent.startsWith('Take off')", 'true'))
    await page.open(`${site.address}reading-list/index.html`)
    assert.equal(
      await page.ask(
        once(
          "document.querySelector('[data-rows] > li')",
          "document.querySelectorAll('[data-rows] > li').length",
        ),
      ),
      '1',
    )
  })
})
