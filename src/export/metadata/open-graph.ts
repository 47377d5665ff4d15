import type { ArticleRecord, PaperRecord } from '../../site/records.ts'
import { absoluteAddress } from '../absolute-address.ts'
import { cardText } from '../cards/card.ts'
import { cardSize } from '../cards/draw-card.ts'
import { dateTime } from '../date-time.ts'
import { type HeadTag, named, property } from './head-tag.ts'
import type { PageFacts } from './page-facts.ts'

/** What a page shows of itself where it is shared. */
export function openGraph(facts: PageFacts): HeadTag[] {
  const { path, title, settings, record } = facts
  const url = absoluteAddress(path, settings.address)
  const isArticle = record?.kind === 'article' || record?.kind === 'paper'
  return [
    property('og:type', isArticle ? 'article' : 'website'),
    property('og:title', title),
    ...(url === null ? [] : [property('og:url', url)]),
    property('og:description', descriptionOf(facts)),
    property('og:site_name', settings.title),
    ...(record?.kind === 'article' ? articleTags(record.record) : []),
    ...imageTags(facts),
  ]
}

function imageTags({ card, linkTo }: PageFacts): HeadTag[] {
  if (card === null) return []
  return [
    property('og:image', linkTo(card.path)),
    property('og:image:width', String(cardSize.width)),
    property('og:image:height', String(cardSize.height)),
    property('og:image:alt', cardText(card.card)),
    named('twitter:card', 'summary_large_image'),
  ]
}

/** Reference managers take this for the abstract, so that of a paper it is a sentence about the paper. */
function descriptionOf({ record, description }: PageFacts): string {
  return record?.kind === 'paper' ? paperSentence(record.record) : description
}

function paperSentence({ mentions, edition, year }: PaperRecord): string {
  const passage = mentions.find(({ passage }) => passage !== '')?.passage
  if (passage !== undefined) return passage
  const at = edition === null ? (year === null ? '' : ` of ${year}`) : ` of ${edition.label}`
  const [first] = mentions
  return `A paper${at}${first === undefined ? '' : `, named in “${first.article.label}”`}.`
}

function articleTags({ published, topics, edition }: ArticleRecord): HeadTag[] {
  return [
    ...(published === null ? [] : [property('article:published_time', dateTime(published))]),
    ...(edition === null ? [] : [property('article:section', edition.label)]),
    ...topics.map(({ label }) => property('article:tag', label)),
  ]
}
