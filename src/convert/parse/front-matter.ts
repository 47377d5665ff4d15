import type { Discarded, PageFacts } from '../../model/row.ts'
import { webAddress } from './web-address.ts'

/** A Markdown capture without the block that the capturing tool put before it; every line keeps its place. */
export interface BareMarkdown {
  readonly body: string
  readonly facts: PageFacts
  /** The line that holds the title. */
  readonly titleLine: number
  /** What the block calls the subtitle, with its line. */
  readonly standfirst?: { readonly text: string; readonly line: number }
  readonly discarded: Discarded[]
}

/** Front matter is what the capturing tool added: evidence for title, address, day and writers, never copied. */
export function withoutFrontMatter(source: string): BareMarkdown {
  const block = /^(?<fence>---|\+\+\+)\n(?<yaml>(?:.*\n){0,80}?)\k<fence>[ \t]*(?:\n|$)/.exec(source)
  if (!block?.groups) return { body: source, facts: {}, titleLine: 1, discarded: [] }
  const yaml = block.groups['yaml'] ?? ''
  const lineOf = (key: RegExp) => yaml.slice(0, Math.max(0, yaml.search(key))).split('\n').length + 1
  const standfirst = unquoted(keys.standfirst.exec(yaml)?.groups?.['value']?.trim() ?? '')
  const count = block[0].replace(/\n$/, '').split('\n').length
  return {
    body: '\n'.repeat(count) + source.slice(block[0].length),
    facts: factsIn(yaml),
    titleLine: lineOf(keys.title),
    ...(/^(?=.{12,300}$).*\s.*$/.test(standfirst)
      ? { standfirst: { text: standfirst, line: lineOf(keys.standfirst) } }
      : {}),
    discarded: [{ from: 1, to: count, reason: 'front-matter' }],
  }
}

// What Obsidian's clipper, MarkDownload, Joplin, Jekyll and Hugo call the same; when a page was clipped (`created`) says nothing of it.
const keys = {
  title: /^title(?::| ?= ?)(?<value>.*)$/im,
  standfirst: /^(?:sub-?title|sub-?heading|dek|deck|standfirst|tagline)(?::| ?= ?)(?<value>.*)$/im,
  url: /^(?:source|url|link|source_url|original(?:_url)?|canonical(?:_url)?)(?::| ?= ?)(?<value>.*)$/im,
  published:
    /^(?:published(?:_at|_date|_time)?|publish(?:_?date)?|pub_?date|date(?:_published)?)(?::| ?= ?)(?<value>.*)$/im,
  authors: /^(?:authors?|byline|by)(?::| ?= ?)(?<value>.*(?:\n[ \t]+-[ \t].*|\n-[ \t].*)*)/im,
} as const

function factsIn(yaml: string): PageFacts {
  const value = (key: keyof typeof keys) => keys[key].exec(yaml)?.groups?.['value']?.trim() ?? ''
  const title = /^(?=.{1,300}$).*$/.test(unquoted(value('title'))) ? unquoted(value('title')) : ''
  const url = webAddress(unquoted(value('url')))
  const published = /^(?:19|20)\d\d-\d\d-\d\d(?=$|[T\s])/.exec(unquoted(value('published')))?.[0] ?? ''
  const authors = value('authors')
    .replace(/^\[(?!\[)(.*)\]$/s, '$1')
    .split(/\n[ \t]*-[ \t]|,\s(?=["'[\p{Lu}])|^-[ \t]/u)
    .map((name) => unquoted(name.trim()))
    .filter((name) => name !== '')
  return {
    ...(title ? { title } : {}),
    ...(url?.startsWith('http') ? { url } : {}),
    ...(isDay(published) ? { published } : {}),
    ...(authors.length > 0 ? { authors } : {}),
  }
}

/** A value without quotation marks and the brackets of a wiki link. `"[[Ann Lee]]"` */
function unquoted(value: string): string {
  const bare = value.trim().replace(/^(?<quote>["'])(?<inner>.*)\k<quote>$/s, '$<inner>')
  return bare.replace(/^\[\[(?:[^\]|]*\|)?(?<inner>[^\]|]*)\]\]$/, '$<inner>').trim()
}

function isDay(text: string): boolean {
  return text !== '' && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}
