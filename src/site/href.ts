import { basePath } from './base.ts'
import { linkBelow } from './page-style.ts'

/**
 * The address of a site path under the base at which the site is mounted.
 *
 * @example
 * href('/papers/x/#y') // => '/docs/papers/x/#y' when the base is `/docs/`
 */
export function href(path: string): string {
  if (!path.startsWith('/')) throw new Error(`\`${path}\` is no site path: those begin with a slash`)
  return linkBelow(basePath(), path)
}
