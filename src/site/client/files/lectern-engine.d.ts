/** Pagefind as it stands beside the index of the site that is built; see `bundle-files.ts`. */
declare module 'lectern:engine' {
  import type { Pagefind } from '../pagefind.ts'

  export const options: Pagefind['options']
  export const init: Pagefind['init']
  export const search: Pagefind['search']
  export const filters: Pagefind['filters']
}
