/** Characters that fit three lines of the largest size. */
const fits = 100

/** The class that sets a long title smaller, so that the page does not begin with a wall. */
export function titleClass(title: string): string | undefined {
  return title.length > fits ? 'long-title' : undefined
}
