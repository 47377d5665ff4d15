const pressTime = 500

/**
 * Do something when a finger rests on a link, in place of the menu of the browser and of following the link. A finger
 * that moves scrolls, and does nothing else.
 *
 * @param find the link that an element belongs to, if a press on it counts
 */
export function onLongPress(
  find: (target: EventTarget | null) => HTMLAnchorElement | null,
  act: (link: HTMLAnchorElement) => void,
): void {
  let timer = 0
  let pressed: HTMLAnchorElement | null = null
  const stop = () => window.clearTimeout(timer)
  addEventListener('pointerdown', ({ target, pointerType }) => {
    stop()
    pressed = null
    const link = pointerType === 'touch' ? find(target) : null
    if (!link) return
    timer = window.setTimeout(() => {
      pressed = link
      act(link)
    }, pressTime)
  })
  for (const end of ['pointerup', 'pointercancel', 'scroll']) addEventListener(end, stop, { passive: true })
  for (const way of ['contextmenu', 'click']) {
    addEventListener(way, (event) => {
      if (pressed && find(event.target) === pressed) event.preventDefault()
    })
  }
}
