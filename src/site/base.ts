/**
 * The address below which the site is mounted, from `LECTERN_BASE` unless given: begins and ends with a slash.
 *
 * @example
 * basePath('docs/lectern') // => '/docs/lectern/'
 */
export function basePath(given: string = fromEnvironment()): string {
  const names = given.split('/').filter((name) => name !== '')
  return names.length === 0 ? '/' : `/${names.join('/')}/`
}

function fromEnvironment({ LECTERN_BASE = '/' } = process.env): string {
  return LECTERN_BASE
}
