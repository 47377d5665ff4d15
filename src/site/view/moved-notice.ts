/** What readers are told at an address where nothing stands any more. */
export interface MovedNotice {
  readonly title: string
  readonly summary: string
}

/**
 * What is told of an address that leads to one place, to several, or to none.
 *
 * @example
 * movedNotice({ to: [], reason: null }).title // => 'This page was taken away'
 */
export function movedNotice(move: {
  readonly to: readonly unknown[]
  readonly reason: string | null
}): MovedNotice {
  const { title, summary } = notices[move.to.length] ?? split
  return { title, summary: move.reason ?? summary }
}

const split: MovedNotice = {
  title: 'This page was split',
  summary: 'What stood here is now found in several places.',
}

const notices: readonly MovedNotice[] = [
  { title: 'This page was taken away', summary: 'What stood here is no longer part of this library.' },
  { title: 'This page has moved', summary: 'What stood here is now found elsewhere.' },
]
