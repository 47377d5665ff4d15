/** A record that a reader may find a mistake in. */
export interface Correctable {
  readonly title: string
  /** Its address as a reader would copy it: whole where the site knows its own, else below the site. */
  readonly record: string
}

/** Records by their addresses; lists and other pages have nothing of their own to correct. */
const recordPath = /^\/(?:articles|papers|authors|people|topics|venues)\/(?!index\/)[a-z0-9-]+\/(?:\d{4}\/)?$/

/** Whether a page is that of a record. */
export function isRecordPath(path: string): boolean {
  return recordPath.test(path)
}

/**
 * The link by which a reader reports a mistake in a record.
 *
 * @example
 * correctionLink('mailto:a@b.c?subject={title}', { title: 'Oak & elm', record: '/papers/oak/' })
 * // => 'mailto:a@b.c?subject=Correction%3A%20Oak%20%26%20elm'
 */
export function correctionLink(template: string, { title, record }: Correctable): string {
  const values: Readonly<Record<string, string>> = {
    title: `Correction: ${title}`,
    record,
    body: `${title}\n${record}\n\nWhat is wrong, and how do you know?\n`,
  }
  return template.replace(/\{(title|record|body)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  )
}
