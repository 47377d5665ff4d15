import { attribute, type Element, namesOf, textOf } from './element.ts'
import type { Walk } from './walk.ts'

// `post-meta`, `entry-meta`, `article-byline`, `byline-wrapper`, `posted-on`, `author-name`, `blog-item-meta-wrapper`
const bylineName =
  /^(?:(?:post|entry|article|blog|blog-item|page|story|news|node)-)?(?:meta|byline|author|authors|info|date|published|posted-on|submitted)(?:-(?:wrapper|container|content|name|line|info|data|date))?$/
// `subtitle`, `post-subtitle`, `graf--subtitle`, `article-excerpt`, `standfirst`, `dek`
const standfirstName =
  /^(?:(?:post|entry|article|blog|page|story|news|graf)-)?(?:subtitle|sub-title|sub-?heading|sub-?headline|standfirst|dek|deck|excerpt|description)$|^p-summary$/

/** Longer text is no byline, and no standfirst. */
const longest = { byline: 200, standfirst: 320 } as const

/**
 * What an element right below the headline is by its name: who wrote the article and when, or its standfirst; null for
 * any other. Lists of papers use such names as well, so nothing but these and images may stand between.
 */
export function headPart(walk: Walk, element: Element): 'byline' | 'standfirst' | null {
  const part = namedPart(element)
  if (part === null || !walk.titlePassed || walk.title === null || !standsBelowTitle(walk)) return null
  const text = textOf(element, longest[part] + 1)
  return text !== '' && text.length <= longest[part] ? part : null
}

function namedPart(element: Element): 'byline' | 'standfirst' | null {
  const names = namesOf(element, ['class'])
  if (names.some((name) => standfirstName.test(name))) return 'standfirst'
  return names.some((name) => bylineName.test(name)) || attribute(element, 'rel') === 'author'
    ? 'byline'
    : null
}

/** Whether only the headline, perhaps twice, its byline, its standfirst and images stand above. */
function standsBelowTitle({ rows: { rows } }: Walk): boolean {
  const title = rows.findLastIndex(({ cue }) => cue.type === 'heading' && cue.depth === 1)
  for (let i = rows.length - 1; i >= 0 && i >= rows.length - 12; i--) {
    const { cue, text } = rows[i] ?? { cue: { type: 'rule' }, text: '' }
    if (i === title) return true
    if (cue.type === 'heading' && text === rows[title]?.text) continue
    if (
      cue.type !== 'byline' &&
      cue.type !== 'standfirst' &&
      cue.type !== 'image' &&
      cue.type !== 'caption' &&
      cue.type !== 'rule'
    )
      return false
  }
  return false
}
