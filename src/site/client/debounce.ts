/** A function that does its work once, when it has not been called for so many milliseconds. */
export interface Debounced<Arguments extends readonly unknown[]> {
  (...given: Arguments): void
  cancel(): void
}

/** Put off some work until its calls have paused. */
export function debounce<Arguments extends readonly unknown[]>(
  pause: number,
  work: (...given: Arguments) => void,
): Debounced<Arguments> {
  let timer = 0
  const later = (...given: Arguments) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => work(...given), pause)
  }
  return Object.assign(later, { cancel: () => window.clearTimeout(timer) })
}
