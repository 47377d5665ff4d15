import { dateTime } from '../date-time.ts'
import type { Feed } from './feed.ts'

/** Write a feed as JSON Feed 1.1. */
export function writeJsonFeed({ title, page, language, publisher, entries }: Feed): string {
  const items = entries.map(({ address, id = address, title, summary, authors, day, changed }) => ({
    id,
    url: address,
    title,
    content_text: summary,
    ...(day !== null && { date_published: dateTime(day) }),
    ...(changed !== null && { date_modified: dateTime(changed) }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
  }))
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: `${page}feed.json`,
    language,
    authors: [{ name: publisher }],
    items,
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}
