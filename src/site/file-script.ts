/**
 * Where pages are opened as files they may not read others, but run scripts: the script that tells a file of the site, by
 * the paths of both below its root. The citations of a record share one.
 *
 * @example
 * fileScript('papers/x/cite.bib') // => 'papers/x/cite.js'
 */
export function fileScript(path: string): string {
  return /\/(?:cite|card)\.\w+$/.test(path) ? path.replace(/\w+$/, 'js') : `${path}.js`
}
