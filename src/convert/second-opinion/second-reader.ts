/** What a second reader takes for the article of a page, as HTML; or why it has no opinion. */
export type SecondReading = { readonly article: string } | { readonly none: string }

/** Reads a page in a way of its own. Runs no script and fetches nothing. */
export type SecondReader = (page: string) => SecondReading

/** What defuddle says, without throwing, when it failed and hands out the whole page. */
const failed = 'Error processing document:'

/** Load defuddle, which nothing else here needs and which takes longer to load than small libraries to convert. */
export async function loadSecondReader(): Promise<SecondReader> {
  try {
    const [{ default: Defuddle }, { parseHTML }] = await Promise.all([import('defuddle'), import('linkedom')])
    return (page) =>
      readWith(() => {
        const { document } = parseHTML(page)
        // With the address of the page it would ask for rules of single sites, and without one for that of `undefined`.
        return new Defuddle(document, { url: 'about:blank', useAsync: false }).parse().content
      })
  } catch (error) {
    return () => ({ none: `defuddle cannot be loaded: ${messageOf(error)}` })
  }
}

/** Ask a reader that may throw, or that prints what went wrong and goes on. */
export function readWith(read: () => string): SecondReading {
  const printed: unknown[] = []
  const { error, warn, log } = console
  const hear = (...said: unknown[]) => void printed.push(...said)
  // It is not asynchronous, so nothing of ours can want to print meanwhile.
  Object.assign(console, { error: hear, warn: hear, log: hear })
  try {
    const article = read()
    if (printed.includes(failed)) return { none: `defuddle failed: ${messageOf(printed.at(-1))}` }
    return article.trim() === '' ? { none: 'defuddle finds no article' } : { article }
  } catch (thrown) {
    return { none: `defuddle failed: ${messageOf(thrown)}` }
  } finally {
    Object.assign(console, { error, warn, log })
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? ''
}
