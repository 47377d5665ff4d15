import { siteRoot } from './site-root.ts'

/** The part of Trusted Types that is used here; not every browser has it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string | null }): unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const root = siteRoot()
const threads = new Set(['pagefind/pagefind-worker.js', 'service-worker.js'].map((path) => root + path))

// The policy of the pages lets no script start by an address that was put together, except these two.
trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (threads.has(new URL(address, location.href).href) ? address : null),
})
