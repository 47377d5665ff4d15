/**
 * How addresses of pages end: with a slash as `papers/x/`, with the name of a file as `papers/x.html`, or with `index.html`
 * where no server finds the page of a folder.
 */
export type PageStyle = 'directory' | 'file' | 'index'

const ends: Readonly<Record<PageStyle, string>> = { directory: '/', file: '.html', index: '/index.html' }

/**
 * A site path as a style writes it; only paths of pages change, and that of the root only where it has to.
 *
 * @example
 * styledPath('/papers/x/#cite', 'file') // => '/papers/x.html#cite'
 */
export function styledPath(path: string, style: PageStyle): string {
  if (style === 'file' && /^\/(?:$|[?#])/.test(path)) return path
  return path.replace(/^([^?#]*)\/(?=$|[?#])/, `$1${ends[style]}`)
}

/**
 * The site path that an address below the root stands for, in whatever style it is written, without query and fragment.
 *
 * @example
 * plainPath('/papers/x.html?find=oak') // => '/papers/x/'
 */
export function plainPath(path: string): string {
  return path
    .replace(/[?#].*$/, '')
    .replace(/\/index\.html$/, '/')
    .replace(/\.html$/, '/')
}
