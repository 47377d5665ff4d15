import { hostPolicy } from '../site/page-policy.ts'

/** What a host should send with every answer. HTTPS, and `strict-transport-security` with it, is the host's own. */
export const securityHeaders: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', hostPolicy],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
]

/** For files whose names change with what they hold. */
export const cacheForever = 'public, max-age=31536000, immutable'

/** For everything else: may be kept, and is asked for again before it is shown. Most answers are then 304. */
export const cacheChecked = 'public, no-cache'

/** Folders below the root of the site that hold such files alone. */
export const hashedFolders = [
  '_astro',
  'pagefind/fragment',
  'pagefind/index',
  'pagefind/filter',
  'pagefind/segment',
] as const
