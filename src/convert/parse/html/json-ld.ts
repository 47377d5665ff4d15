import { attribute, type Element, textOf } from './element.ts'

/** What the structured data of a page says about the article. */
export interface StructuredData {
  readonly headline?: string
  readonly description?: string
  readonly published?: string
  readonly authors: readonly string[]
  readonly url?: string
  readonly language?: string
}

const articleTypes =
  /^(?:(?:News|Blog|Scholarly|Tech|Social|Analysis|Report\w*)?(?:Article|Posting|BlogPosting|MediaPosting|Report)|BlogPosting)$/

/** Read the JSON-LD scripts of a page: the first object that is an article. Faulty scripts say nothing. */
export function readJsonLd(scripts: readonly Element[]): StructuredData | null {
  for (const script of scripts) {
    if ((attribute(script, 'type') ?? '').toLowerCase() !== 'application/ld+json') continue
    const found = articleIn(parsed(textOf(script, 1_000_000)))
    if (found) return described(found)
  }
  return null
}

type Json = Readonly<Record<string, unknown>>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first article among values, the lists and graphs they hold included. */
function articleIn(root: unknown): Json | null {
  const waiting = [root]
  for (let steps = 0; waiting.length > 0 && steps < 500; steps++) {
    const value = waiting.shift()
    if (Array.isArray(value)) waiting.push(...value.slice(0, 200))
    else if (isObject(value)) {
      if (listOf(value['@type']).some((type) => typeof type === 'string' && articleTypes.test(type)))
        return value
      waiting.push(value['@graph'], value['mainEntity'])
    }
  }
  return null
}

function described(article: Json): StructuredData {
  const main = article['mainEntityOfPage']
  const url = textIn(article['url']) ?? textIn(main) ?? (isObject(main) ? textIn(main['@id']) : undefined)
  return {
    ...present('headline', textIn(article['headline']) ?? textIn(article['name'])),
    ...present('description', textIn(article['description'])),
    ...present('published', textIn(article['datePublished'])),
    ...present('url', url),
    ...present('language', textIn(article['inLanguage'])),
    authors: listOf(article['author']).flatMap((author) => {
      const name = isObject(author) ? textIn(author['name']) : textIn(author)
      return name && !/^https?:/.test(name) ? [name] : []
    }),
  }
}

function present<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  const result: { [P in K]?: string } = {}
  if (value !== undefined) result[key] = value
  return result
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : undefined
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, 500)
  return value === undefined || value === null ? [] : [value]
}
