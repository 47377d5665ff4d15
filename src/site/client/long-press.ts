const pressTime = 500

/**
 * Do something when a finger rests on a link, in place of the menu of the browser and of following the link. A finger
 * that moves scrolls, and does nothing else. The link has `data-pressed` while the finger is on it.
 *
 * @param find the link that an element belongs to, if a press on it counts
 */
export function onLongPress(
  find: (target: EventTarget | null) => HTMLAnchorElement | null,
  act: (link: HTMLAnchorElement) => void,
): void {
  let timer = 0
  let link: HTMLAnchorElement | null = null
  let acted = false

  const release = () => {
    window.clearTimeout(timer)
    link?.removeAttribute('data-pressed')
  }
  const press = () => {
    if (!link || acted) return
    acted = true
    act(link)
  }
  addEventListener('pointerdown', ({ target, pointerType, isPrimary }) => {
    release()
    acted = false
    link = pointerType === 'touch' && isPrimary ? find(target) : null
    link?.setAttribute('data-pressed', '')
    if (link) timer = window.setTimeout(press, pressTime)
  })
  for (const end of ['pointerup', 'pointercancel', 'scroll'])
    addEventListener(end, release, { capture: true, passive: true })
  addEventListener('click', (event) => {
    if (acted && link && find(event.target) === link) event.preventDefault()
  })
  // Some browsers open their menu sooner than the time is up, others when the finger is lifted.
  addEventListener('contextmenu', (event) => {
    const ofFinger = !(event instanceof PointerEvent && event.pointerType === 'mouse')
    if (!link || !ofFinger || find(event.target) !== link) return
    if (!acted && !link.hasAttribute('data-pressed')) return
    event.preventDefault()
    window.clearTimeout(timer)
    press()
  })
}
