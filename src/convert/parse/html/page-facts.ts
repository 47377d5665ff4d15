import { cleanText } from '../../../model/clean-text.ts'
import { foldKey } from '../../../model/fold.ts'
import type { PageFacts } from '../../../model/row.ts'
import { webAddress } from '../web-address.ts'
import { attribute, type Element, isElement, namesOf, textOf } from './element.ts'
import { readJsonLd } from './json-ld.ts'

/** What the head and the structured data of a page state, gathered before the page itself is read. */
export interface Stated {
  /** Headlines that the page states, the most telling first; some still with the name of the site. */
  readonly headlines: readonly string[]
  readonly standfirst?: string
  readonly published?: string
  readonly authors: readonly string[]
  readonly url?: string
  /** The address that relative links are read against; null where the page does not tell. */
  readonly base: string | null
  readonly language?: string
}

/**
 * Read the metadata among the elements of a page: JSON-LD, `citation_*`, Open Graph, Dublin Core, `time`; and among the
 * comments at its head the address that browsers and SingleFile leave there.
 */
export function readStated(elements: readonly Element[], comments: readonly string[] = []): Stated {
  const byTag = (tag: string) => elements.filter(({ tagName }) => tagName === tag)
  const metas = byTag('meta')
  const meta = (...names: string[]) =>
    names
      .flatMap((name) =>
        metas
          .filter((element) => nameOf(element) === name)
          .map((element) => cleanText(attribute(element, 'content') ?? '')),
      )
      .filter(Boolean)
  const linked = byTag('link').find((element) => attribute(element, 'rel')?.toLowerCase() === 'canonical')
  const data = readJsonLd(byTag('script'))
  const title = byTag('title')[0]
  const url = [
    attribute(linked, 'href') ?? '',
    ...meta('og:url'),
    data?.url ?? '',
    ...comments.map(savedFrom),
  ]
    .map(webAddress)
    .find((address) => address?.startsWith('http'))
  const base = webAddress(resolved(attribute(byTag('base')[0], 'href') ?? '', url ?? null) ?? '')
  const standfirst = [data?.description, ...meta('og:description', 'description', 'dc.description')].find(
    Boolean,
  )
  const published = [
    data?.published,
    ...meta(
      'citation_publication_date',
      'citation_date',
      'article:published_time',
      'datepublished',
      'dc.date',
      'date',
      'pubdate',
      'parsely-pub-date',
    ),
    timeOf(elements),
    attribute(
      byTag('abbr').find((element) => attribute(element, 'itemprop') === 'datePublished'),
      'title',
    ) ?? undefined,
  ]
    .map(dayOf)
    .find(Boolean)
  const authors = [
    data?.authors ?? [],
    meta('citation_author'),
    meta('author', 'dc.creator', 'parsely-author', 'article:author').filter((name) => !/^https?:/.test(name)),
  ].find((names) => names.length > 0)
  const language = [
    attribute(byTag('html')[0], 'lang') ?? '',
    data?.language ?? '',
    ...meta('og:locale'),
  ].find((tag) => /^[a-z]{2,3}(?:[-_]|$)/i.test(tag))
  return {
    headlines: [
      data?.headline ?? '',
      ...meta('citation_title', 'og:title', 'twitter:title', 'dc.title'),
      title ? textOf(title) : '',
    ]
      .map(cleanText)
      .filter(Boolean),
    authors: (authors ?? []).map(cleanText),
    base: base ?? url ?? null,
    ...(standfirst ? { standfirst: cleanText(standfirst) } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
    ...(language ? { language: language.replace('_', '-') } : {}),
  }
}

function nameOf(meta: Element): string {
  return (
    attribute(meta, 'property') ??
    attribute(meta, 'name') ??
    attribute(meta, 'itemprop') ??
    ''
  ).toLowerCase()
}

/** `saved from url=(0033)https://www.example.org/blog/icml`, `Page saved with SingleFile \n url: https://…` */
function savedFrom(comment: string): string {
  return (
    /^\s*(?:saved from url=\(\d+\)|page saved with SingleFile\s+url:\s*)(?<url>\S+)/i.exec(comment)?.groups?.[
      'url'
    ] ?? ''
  )
}

/** The date of the first `time` that is marked as the day of publication, else of the only one. */
function timeOf(elements: readonly Element[]): string | undefined {
  const times = elements.filter((element) => element.tagName === 'time' && attribute(element, 'datetime'))
  const marked = times.find(
    (element) =>
      attribute(element, 'itemprop') === 'datePublished' ||
      attribute(element, 'pubdate') !== null ||
      /publish|entry-date|post-date/i.test(attribute(element, 'class') ?? '') ||
      isInDate(element),
  )
  const chosen = marked ?? (times.length === 1 ? times[0] : undefined)
  return chosen ? (attribute(chosen, 'datetime') ?? undefined) : undefined
}

/** Whether the boxes right round an element are named after a date, as fields of a form are. `field--name-field-date` */
function isInDate({ parentNode }: Element): boolean {
  const boxes = [parentNode, parentNode && isElement(parentNode) ? parentNode.parentNode : null]
  return boxes.some(
    (box) => box && isElement(box) && namesOf(box, ['class']).some((name) => /(?:^|-)date$/.test(name)),
  )
}

/** `2023-04-28T08:00:00Z` or `2023/4/28` as `2023-04-28`; undefined for what is no day. */
function dayOf(text: string | undefined): string | undefined {
  const parts = /^\s*(?<year>(?:19|20)\d\d)[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})(?:\D|$)/.exec(
    text ?? '',
  )?.groups
  if (!parts) return undefined
  const date = new Date(Date.UTC(Number(parts['year']), Number(parts['month']) - 1, Number(parts['day'])))
  return date.getUTCDate() === Number(parts['day']) ? date.toISOString().slice(0, 10) : undefined
}

/** An address read against the one of the page; null where that is not known. */
export function resolved(address: string, base: string | null): string | null {
  const bare = address.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) return bare
  if (base === null || bare === '') return null
  return URL.parse(bare, base)?.href ?? null
}

/**
 * How a printed line repeats the headlines that a page states: whole, as the part that is left when the name of the
 * site is cut, or not at all.
 *
 * @example
 * repeats('Glasswing at ICLR 2023', ['Glasswing at ICLR 2023 | Glasswing Research']) // => 'part'
 */
export function repeats(printed: string, headlines: readonly string[]): 'whole' | 'part' | null {
  const key = foldKey(printed)
  if (key === '') return null
  if (headlines.some((headline) => foldKey(headline) === key)) return 'whole'
  return headlines.some((headline) => withoutSite(headline).some((part) => foldKey(part) === key))
    ? 'part'
    : null
}

/** A headline with the last or the first part cut, where a bar or a dash divides it. */
function withoutSite(headline: string): string[] {
  const cuts = [...headline.matchAll(/\s+[|–—·»:-]+\s+|\s*\|\s*/g)]
  return cuts.flatMap(({ index, 0: { length } }) => [
    headline.slice(0, index),
    headline.slice(index + length),
  ])
}

/** The facts of a page for the recognisers, with the headline as it is printed. */
export function factsOf(stated: Stated, printedTitle: string | null): PageFacts {
  const [first] = stated.headlines
  const title = printedTitle ?? first
  return {
    ...(title ? { title } : {}),
    ...(stated.standfirst ? { standfirst: stated.standfirst } : {}),
    ...(stated.published ? { published: stated.published } : {}),
    ...(stated.authors.length > 0 ? { authors: stated.authors } : {}),
    ...(stated.url ? { url: stated.url } : {}),
    ...(stated.language ? { language: stated.language } : {}),
  }
}
