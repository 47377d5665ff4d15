/** Lead on from the entry that the address names to what stands in its place; where there are several, the reader chooses. */
function leadOn(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const [link, ...others] = named?.querySelectorAll<HTMLAnchorElement>('[data-leads-on] a') ?? []
  if (link !== undefined && others.length === 0) location.replace(link.href)
}

addEventListener('hashchange', leadOn)
leadOn()
