/** The address at which the site is mounted, with a slash at its end. */
export function siteRoot(): string {
  const link = document.querySelector<HTMLAnchorElement>('[data-site-root]')
  if (!link) throw new Error('The page has no link to the root of the site.')
  return link.href
}
