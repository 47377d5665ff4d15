import { dateTime } from '../date-time.ts'
import { xmlText } from '../xml-text.ts'
import type { Feed, FeedEntry } from './feed.ts'

/** Write a feed as Atom. */
export function writeAtom({ title, page, language, publisher, released, entries }: Feed): string {
  const updated = entries.map(updatedOf).sort().at(-1) ?? dateTime(released ?? '1970-01-01')
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
<id>${xmlText(page)}</id>
<title>${xmlText(title)}</title>
<updated>${updated}</updated>
<author><name>${xmlText(publisher)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(page)}feed.xml"/>
<link rel="alternate" type="text/html" href="${xmlText(page)}"/>
${entries.map(entryText).join('')}</feed>
`
}

function entryText(entry: FeedEntry): string {
  const { address, id = address, title, summary, authors, day } = entry
  const names = authors.map((name) => `<author><name>${xmlText(name)}</name></author>\n`).join('')
  return `<entry>
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<updated>${updatedOf(entry)}</updated>
${day === null ? '' : `<published>${dateTime(day)}</published>\n`}${names}<link rel="alternate" type="text/html" href="${xmlText(address)}"/>
<summary>${xmlText(summary)}</summary>
</entry>
`
}

/** Atom demands a date: where no day is known, the first one that it can be. */
function updatedOf({ changed, day, year }: FeedEntry): string {
  return dateTime(changed ?? day ?? `${year ?? 1970}-01-01`)
}
