/** One of several shares that the pages of a site are built in. */
export interface PageShare {
  /** From 0. */
  readonly share: number
  readonly shares: number
}

/** The share that this process builds: `LECTERN_SHARE`, `0/2` for the first of two; all unless given. */
export function ownShare(given: string | undefined = process.env['LECTERN_SHARE']): PageShare {
  const [share = 0, shares = 1] = given?.split('/').map(Number) ?? []
  return { share, shares }
}

/**
 * Whether a page is of a share. That depends on its address alone, so that a process needs to know nothing of the pages
 * of the others.
 */
export function isOfShare(address: string, { share, shares }: PageShare): boolean {
  return shares === 1 || hashOf(address) % shares === share
}

/** FNV-1a, of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
