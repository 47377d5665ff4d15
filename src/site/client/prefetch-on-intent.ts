/** Fetch a page of this site when the pointer rests on its link, unless the reader saves data. */
export function prefetchOnIntent(): void {
  const seen = new Set([location.pathname])
  let timer = 0
  addEventListener('pointerover', ({ target, pointerType }) => {
    clearTimeout(timer)
    const link = target instanceof Element ? target.closest('a') : null
    if (pointerType === 'touch' || link?.origin !== location.origin || seen.has(link.pathname)) return
    timer = window.setTimeout(() => {
      seen.add(link.pathname)
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'prefetch', href: link.pathname }),
      )
    }, 80)
  })
}
