import { fileScript } from '../../file-script.ts'
import { siteRoot } from '../site-root.ts'

/** What scripts have told, in Base64, by the paths of the files. */
const told = new Map<string, string>()
const running = new Map<string, Promise<void>>()

/** The part of Trusted Types that is used here; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string | null }): unknown
}

/** Let scripts tell what files hold, and let them run: those of the site alone. */
export function takeToldFiles(): void {
  Object.assign(window, { lecternFile: (path: string, content: string) => told.set(path, content) })
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { href } = new URL(address, location.href)
      return href.startsWith(siteRoot()) && href.endsWith('.js') ? href : null
    },
  })
}

/** What a file of the site holds, by its path below the root. */
export async function toldFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const script = fileScript(path)
  const run = running.get(script) ?? runScript(siteRoot() + script)
  running.set(script, run)
  await run
  const content = told.get(path)
  if (content === undefined) throw new Error(`Nothing tells ${path}`)
  return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
}

function runScript(src: string): Promise<void> {
  return new Promise((settle, fail) => {
    const script = Object.assign(document.createElement('script'), { src })
    script.onload = () => settle()
    script.onerror = () => fail(new Error(`${src} is not there`))
    document.head.append(script)
  })
}
