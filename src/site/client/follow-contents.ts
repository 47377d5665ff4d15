/** Mark in the table of contents the section that the reader is in, and open the table where it has a column of its own. */
export function followContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('[data-contents]')
  if (!contents) return
  contents.open ||= matchMedia('(width >= 64rem)').matches
  const links = new Map([...contents.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]))
  let current: Element | undefined
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.find((entry) => entry.isIntersecting)
      if (!entered) return
      current?.removeAttribute('aria-current')
      current = links.get(entered.target.id)
      current?.setAttribute('aria-current', 'true')
    },
    { rootMargin: '0px 0px -75% 0px' },
  )
  for (const id of links.keys()) {
    const heading = document.getElementById(id)
    if (heading) observer.observe(heading)
  }
}
