import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Start a Chrome or Chromium of this machine; `CHROMIUM` names another. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: flags })
}

/** The path of a Chrome or Chromium of this machine; throws an error that says how to install one. */
export function findBrowser(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const given = process.env['CHROMIUM']
  const candidates = given
    ? [given, ...folders.map((folder) => join(folder, given))]
    : [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places]
  const found = candidates.find((file) => existsSync(file))
  if (found !== undefined) return found
  throw new Error(
    [
      given
        ? `There is no browser at CHROMIUM=${given}.`
        : 'The browser tests need Chrome or Chromium, and found none.',
      'Debian and Ubuntu: apt-get install chromium. Fedora: dnf install chromium. macOS: brew install --cask chromium.',
      'A browser that stands elsewhere: set CHROMIUM to its path.',
    ].join('\n'),
  )
}
