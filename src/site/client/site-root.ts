/** The address at which the site is mounted, with a slash at its end. */
export function siteRoot(): string {
  return rootLink().href
}

/** Whether the site is so large that its search should have a thread of its own. */
export function isLargeSite(): boolean {
  return rootLink().hasAttribute('data-large')
}

/** Whether the site holds nothing yet: then there is no index. */
export function isEmptySite(): boolean {
  return rootLink().hasAttribute('data-empty')
}

function rootLink(): HTMLAnchorElement {
  const link = document.querySelector<HTMLAnchorElement>('[data-site-root]')
  if (!link) throw new Error('The page has no link to the root of the site.')
  return link
}
