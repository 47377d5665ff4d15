import { absoluteAddress } from '../absolute-address.ts'
import { citationTags } from './citation-tags.ts'
import { type HeadTag, named } from './head-tag.ts'
import { isIndexable } from './is-indexable.ts'
import { jsonLd } from './json-ld/json-ld.ts'
import { scriptText } from './json-ld/script-text.ts'
import { typedLinks } from './links.ts'
import { openGraph } from './open-graph.ts'
import type { PageFacts } from './page-facts.ts'

/** What the head of a page holds for programs. */
export interface PageMetadata {
  readonly tags: readonly HeadTag[]
  /** Text of the script element with what the page is about; null for pages that are about nothing. */
  readonly jsonLd: string | null
}

/** The metadata of a page. */
export function pageMetadata(facts: PageFacts): PageMetadata {
  const { path, record, moved, settings } = facts
  const indexable = !moved && isIndexable(path, record, settings)
  const tags = [
    ...(indexable ? [] : [named('robots', 'noindex, follow')]),
    ...recordTags(facts),
    ...openGraph(facts),
    ...typedLinks(facts),
  ]
  // Articles are kept from search engines, but those who follow their links may still ask what they are.
  return { tags, jsonLd: indexable || record !== null ? scriptText(jsonLd(facts)) : null }
}

function recordTags({ record, path, settings, venueName }: PageFacts): HeadTag[] {
  if (record?.kind === 'paper') {
    const { venue } = record.record
    const name = venue === null ? null : venueName(venue)
    return citationTags(record.record, name, absoluteAddress(path, settings.address))
  }
  if (record?.kind !== 'article') return []
  return [named('z:itemType', 'blogPost'), ...record.record.authors.map((name) => named('author', name))]
}
