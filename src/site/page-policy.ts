/** What a page may load and do: its own files, and nothing inline. */
const own = [
  "default-src 'none'",
  // The engine of the search is WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // No text becomes markup or script, not even by a mistake of ours; `trustOwnThreads` makes the one exception.
  "require-trusted-types-for 'script'",
  'trusted-types default',
]

/** The Content-Security-Policy that every page carries in its head. */
export const pagePolicy: string = own.join('; ')

/** The policy of a page that only leads on. */
export const closedPolicy = "default-src 'none'; form-action 'none'; base-uri 'none'"

/** The policy as a host sends it: it also keeps pages out of frames, which a page cannot ask for itself. */
export const hostPolicy: string = [...own, "frame-ancestors 'none'"].join('; ')
